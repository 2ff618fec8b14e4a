package yihao.reward.scheme;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Rules RS-02, RS-03: what one component comes to before it meets the others: conditions, base, floors, award,
/// factors,
/// ceilings of this award, what was awarded or received already, ceilings beside earlier awards, in this order.
record ReckonComponent(Component component, Facts facts, Lines lines) {

    BigDecimal amount() {
        if (!lines.hold(component.id(), component.clause(), component.conditions(), facts)) {
            return BigDecimal.ZERO;
        }
        if (isOftenEnough()) {
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

    private boolean isOftenEnough() {
        var repeats = component.repeats();
        var most = repeats == null ? null : repeats.most();
        if (repeats == null || most == null) {
            return false;
        }
        var counted = requireNonNull(repeats.countedBy());
        var before = counted.each(
                        facts,
                        component.id(),
                        earlier -> BigDecimal.valueOf(earlier.amount().signum()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        if (before.compareTo(BigDecimal.valueOf(most)) < 0) {
            return false;
        }
        var values = Lines.with(Lines.of("times", before), "per", counted.name());
        lines.add(component, Step.OFTEN_ENOUGH, values, BigDecimal.ZERO);
        return true;
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
            var told = facts.numbers().getOrDefault(times, BigDecimal.ONE).max(BigDecimal.ZERO);
            var number = component.mostTimes() == null ? told : told.min(component.mostTimes());
            raised = award.multiply(number);
            lines.add(
                    component,
                    Step.TIMES,
                    Lines.with(Lines.of("input", award, "times", number), "number", times),
                    raised);
        }
        return Raise.by(component.multipliers(), raised, facts, this::tell);
    }

    private BigDecimal limited(BigDecimal award, BigDecimal base) {
        var minimum = component.minimum();
        var least = award;
        if (minimum != null && award.signum() > 0 && award.compareTo(minimum) < 0) {
            lines.add(component, Step.MINIMUM, Lines.of("input", award, "minimum", minimum), minimum);
            least = minimum;
        }
        var limits = limits();
        var alone = limits.atMost(least, component.ceiling(), Per.AWARD, Step.CEILING);
        var ofAward = limits.atMost(alone, ceilings(true), base);
        var fresh = Received.takenOff(toppedUp(ofAward), component.received(), facts, this::tell);
        return limits.atMost(fresh, ceilings(false), base);
    }

    private List<Ceiling> ceilings(boolean ofAward) {
        return component.ceilings().stream()
                .filter(ceiling -> (ceiling.per() == Per.AWARD) == ofAward)
                .toList();
    }

    /// What was awarded before is taken off: only the difference is new.
    private BigDecimal toppedUp(BigDecimal award) {
        var repeats = component.repeats();
        var per = repeats == null ? null : repeats.topUp();
        var before = per == null ? BigDecimal.ZERO : per.sum(facts, component.id(), Facts.Earlier::amount);
        if (before.signum() == 0) {
            return award;
        }
        var left = award.subtract(before).max(BigDecimal.ZERO);
        lines.add(component, Step.TOP_UP, Lines.of("input", award, "less", before), left);
        return left;
    }

    private void tell(Step step, Map<String, String> values, BigDecimal result) {
        lines.add(component, step, values, result);
    }

    private Limits limits() {
        return Limits.of(component, facts, lines);
    }
}
