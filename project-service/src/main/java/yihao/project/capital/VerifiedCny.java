package yihao.project.capital;

import static yihao.rules.Variables.Kind.mapOf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GateFact;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// The verified money of each kind in CNY, 0 where none is verified: what a gate may ask.
public record VerifiedCny(Capitals capitals, CapitalRuleBook money, Clock clock) implements GateFact {

    @Override
    public String name() {
        return "verifiedCny";
    }

    @Override
    public Variables.Kind kind() {
        return mapOf(One.DECIMAL);
    }

    @Override
    public Object of(String projectId) {
        return of(capitals.verifiedOf(List.of(projectId)), money, CityTime.day(clock.instant()));
    }

    public static Map<String, BigDecimal> of(List<Versioned<Capital>> sums, CapitalRuleBook money, LocalDate today) {
        var verified = new HashMap<String, BigDecimal>();
        money.on(today).rules().kinds().forEach(kind -> verified.put(kind.id(), BigDecimal.ZERO));
        CapitalTotal.of(sums, money.cumulative(today))
                .forEach(total -> verified.put(total.kind(), total.amountCny().amount()));
        return verified;
    }
}
