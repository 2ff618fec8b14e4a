package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.scheme.Computation.ComponentResult;

/// Rules RS-02 to RS-05: applies one scheme to one case. Exact until the pay-out line, which alone rounds.
public final class ComputeAward {

    private final Scheme scheme;
    private final Facts facts;
    private final List<Line> lines = new ArrayList<>();

    private ComputeAward(Scheme scheme, Facts facts) {
        this.scheme = scheme;
        this.facts = facts;
    }

    public static Computation of(Scheme scheme, String beneficiary, Facts facts) {
        return new ComputeAward(scheme, facts).run(beneficiary);
    }

    private Computation run(String beneficiary) {
        var results = scheme.components().stream()
                .filter(component -> component.beneficiary().equals(beneficiary))
                .map(component -> new ComponentResult(component.id(), award(component)))
                .toList();
        var stacked = stack(results);
        var limited = atMost(stacked, scheme.ceiling(), "", Step.PROJECT_CEILING);
        return new Computation(scheme.id(), scheme.version(), payOut(limited), results, lines);
    }

    private BigDecimal award(Component component) {
        if (!conditionsHold(component)) {
            return BigDecimal.ZERO;
        }
        var base = component.base();
        var amount = base == null ? BigDecimal.ZERO : facts.total(base.kind(), base.currency());
        if (base != null) {
            line(
                    component,
                    Step.BASE,
                    Map.of("kind", base.kind(), "currency", base.currency()),
                    amount,
                    facts.sources(base.kind(), base.currency()));
        }
        var floor = component.floor();
        if (floor != null && amount.compareTo(floor) < 0) {
            line(component, Step.BELOW_FLOOR, Map.of("input", plain(amount), "floor", plain(floor)), BigDecimal.ZERO);
            return BigDecimal.ZERO;
        }
        var reckoned = component.award().reckon(amount, facts);
        reckoned.parts().forEach(part -> line(component, part.step(), part.values(), part.result()));
        return atMost(reckoned.sum(), component.ceiling(), component);
    }

    private boolean conditionsHold(Component component) {
        for (var condition : component.conditions()) {
            var holds = condition.holds(facts);
            line(component, Step.CONDITION, explained(condition, holds), BigDecimal.ZERO);
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private Map<String, String> explained(Condition condition, boolean holds) {
        return Map.of(
                "fact", condition.fact(),
                "asked", condition.asked(),
                "found", condition.found(facts),
                "holds", Boolean.toString(holds));
    }

    private BigDecimal stack(List<ComponentResult> results) {
        return switch (scheme.stacking()) {
            case SUM -> sum(results);
            case HIGHEST_ONLY -> highest(results);
        };
    }

    private BigDecimal sum(List<ComponentResult> results) {
        var total = results.stream().map(ComponentResult::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        line("", "", Step.SUM, Map.of(), total, List.of());
        return total;
    }

    private BigDecimal highest(List<ComponentResult> results) {
        var best = results.stream().max(Comparator.comparing(ComponentResult::amount));
        best.ifPresent(
                one -> line("", "", Step.HIGHEST_ONLY, Map.of("component", one.component()), one.amount(), List.of()));
        return best.map(ComponentResult::amount).orElse(BigDecimal.ZERO);
    }

    private BigDecimal atMost(BigDecimal amount, @Nullable BigDecimal ceiling, Component component) {
        if (ceiling == null || amount.compareTo(ceiling) <= 0) {
            return amount;
        }
        line(component, Step.CEILING, Map.of("input", plain(amount), "ceiling", plain(ceiling)), ceiling);
        return ceiling;
    }

    private BigDecimal atMost(BigDecimal amount, @Nullable BigDecimal ceiling, String clause, Step step) {
        if (ceiling == null || amount.compareTo(ceiling) <= 0) {
            return amount;
        }
        line("", clause, step, Map.of("input", plain(amount), "ceiling", plain(ceiling)), ceiling, List.of());
        return ceiling;
    }

    private Money payOut(BigDecimal exact) {
        var currency = Currency.getInstance(scheme.currency());
        var paid = new Money(exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
        line("", "", Step.PAY_OUT, Map.of("input", plain(exact)), paid.amount(), List.of());
        return paid;
    }

    private void line(Component component, Step step, Map<String, String> values, BigDecimal result) {
        line(component, step, values, result, List.of());
    }

    private void line(
            Component component, Step step, Map<String, String> values, BigDecimal result, List<String> sources) {
        line(component.id(), component.clause(), step, values, result, sources);
    }

    private void line(
            String component,
            String clause,
            Step step,
            Map<String, String> values,
            BigDecimal result,
            List<String> sources) {
        lines.add(new Line(component, clause, step, values, result, sources));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
