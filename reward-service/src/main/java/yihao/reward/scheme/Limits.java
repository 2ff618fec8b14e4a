package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rule RS-03: floors that a base has to reach and ceilings that an award never passes, each beside what stands already
/// of the project, the claimant or the year.
///
/// @param component whose limits they are; none: the whole scheme's
record Limits(@Nullable Component component, Facts facts, Lines lines) {

    /// Whether every floor that applies is reached.
    boolean reached(List<Floor> floors, BigDecimal base) {
        for (var floor : floors) {
            if (applies(floor.conditions())) {
                var own = floor.of() == null ? base : BasisAmount.total(floor.of(), facts);
                var found = own.add(floor.per().sum(facts, id(), Facts.Earlier::base));
                if (found.compareTo(floor.amount()) < 0) {
                    add(Step.BELOW_FLOOR, Lines.of("input", found, "floor", floor.amount()), BigDecimal.ZERO);
                    return false;
                }
            }
        }
        return true;
    }

    BigDecimal atMost(BigDecimal award, List<Ceiling> ceilings, BigDecimal base) {
        var limited = award;
        for (var ceiling : ceilings) {
            var most = applies(ceiling.conditions()) ? most(ceiling, base) : null;
            if (most != null) {
                limited = atMost(limited, most, ceiling.per(), Step.CEILING);
            }
        }
        return limited;
    }

    BigDecimal atMost(BigDecimal award, @Nullable BigDecimal most, Per per, Step step) {
        if (most == null) {
            return award;
        }
        var left = left(most, per);
        if (award.compareTo(left) <= 0) {
            return award;
        }
        add(step, Lines.with(Lines.of("input", award, "ceiling", left), "per", per.name()), left);
        return left;
    }

    private BigDecimal left(BigDecimal most, Per per) {
        var already = per.sum(facts, id(), Facts.Earlier::amount);
        if (already.signum() == 0) {
            return most;
        }
        var left = most.subtract(already).max(BigDecimal.ZERO);
        add(Step.ALREADY_HAD, Lines.with(Lines.of("input", most, "less", already), "per", per.name()), left);
        return left;
    }

    private @Nullable BigDecimal most(Ceiling ceiling, BigDecimal base) {
        var size = ceiling.of() == null ? base : BasisAmount.total(ceiling.of(), facts);
        var permille = ceiling.permille();
        if (permille != null) {
            return size.multiply(permille.movePointLeft(3));
        }
        if (ceiling.amount() != null) {
            return ceiling.amount();
        }
        BigDecimal most = null;
        for (var one : ceiling.sizes()) {
            most = one.from().compareTo(size) <= 0 ? one.amount() : most;
        }
        return most;
    }

    private boolean applies(List<Condition> conditions) {
        return conditions.stream().allMatch(condition -> condition.holds(facts));
    }

    private @Nullable String id() {
        return component == null ? null : component.id();
    }

    private void add(Step step, Map<String, String> values, BigDecimal result) {
        if (component == null) {
            lines.add(step, values, result);
        } else {
            lines.add(component, step, values, result);
        }
    }
}
