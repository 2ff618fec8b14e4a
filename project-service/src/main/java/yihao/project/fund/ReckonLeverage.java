package yihao.project.fund;

import java.time.Instant;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.Capitals;

/// The leverage of a fund, over the projects that the reader may see.
public final class ReckonLeverage {

    private final Capitals capitals;
    private final CapitalRuleBook money;
    private final FundSight sight;

    public ReckonLeverage(Capitals capitals, CapitalRuleBook money, FundSight sight) {
        this.capitals = capitals;
        this.money = money;
        this.sight = sight;
    }

    public Leverage of(Fund fund, Actor actor, Instant now) {
        var rule = sight.rights(now).rules().leverage();
        var seen = sight.projects(List.of(fund), actor);
        var commitments = fund.commitments().stream()
                .filter(one -> seen.containsKey(one.projectId()))
                .toList();
        var projects = List.copyOf(Leverage.projects(commitments, rule));
        return Leverage.of(
                fund,
                commitments,
                projects.isEmpty() ? List.of() : capitals.verifiedOf(projects),
                rule,
                money.on(CityTime.day(now)).rules());
    }
}
