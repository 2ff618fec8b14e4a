package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;

/// Rules RS-02, RS-03: what one component comes to before it meets the others: conditions, base, floors, award,
/// factors,
/// ceilings, in this order.
record ReckonComponent(Component component, Facts facts, Lines lines) {

    BigDecimal amount() {
        if (!lines.hold(component.id(), component.clause(), component.conditions(), facts)) {
            return BigDecimal.ZERO;
        }
        var base = base();
        if (belowFloor(base) || !limits().reached(component.floors(), base)) {
            return BigDecimal.ZERO;
        }
        var reckoned = component.award().reckon(base, facts);
        lines.add(component, reckoned.parts(), List.of());
        return limited(raised(reckoned.sum()), base);
    }

    private BigDecimal base() {
        var base = component.base();
        if (base == null) {
            return BigDecimal.ZERO;
        }
        var counted = BasisAmount.of(base, component.id(), facts);
        lines.add(component, counted.steps(), counted.sources());
        return counted.amount();
    }

    private boolean belowFloor(BigDecimal base) {
        var floor = component.floor();
        if (floor == null || base.compareTo(floor) >= 0) {
            return false;
        }
        lines.add(component, Step.BELOW_FLOOR, Lines.of("input", base, "floor", floor), BigDecimal.ZERO);
        return true;
    }

    private BigDecimal raised(BigDecimal award) {
        var raised = award;
        var times = component.times();
        if (times != null) {
            var number = facts.numbers().getOrDefault(times, BigDecimal.ONE);
            raised = award.multiply(number.max(BigDecimal.ZERO));
            lines.add(
                    component,
                    Step.TIMES,
                    Lines.with(Lines.of("input", award, "times", number), "number", times),
                    raised);
        }
        return Raise.by(
                component.multipliers(),
                raised,
                facts,
                (step, values, result) -> lines.add(component, step, values, result));
    }

    private BigDecimal limited(BigDecimal award, BigDecimal base) {
        var minimum = component.minimum();
        var least = award;
        if (minimum != null && award.signum() > 0 && award.compareTo(minimum) < 0) {
            lines.add(component, Step.MINIMUM, Lines.of("input", award, "minimum", minimum), minimum);
            least = minimum;
        }
        var limited = limits().atMost(least, component.ceiling(), Per.AWARD, Step.CEILING);
        return limits().atMost(limited, component.ceilings(), base);
    }

    private Limits limits() {
        return new Limits(component, facts, lines);
    }
}
