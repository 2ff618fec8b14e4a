package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rule RS-03: floors that a base has to reach and ceilings that an award never passes, each beside what stands already
/// of the project, the claimant or the year.
///
/// @param component to whose name it is told; empty: to nobody's
/// @param members of which components earlier awards count; none: of all
record Limits(String component, String clause, @Nullable Set<String> members, Facts facts, Lines lines) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 10;

    static Limits of(Component component, Facts facts, Lines lines) {
        return new Limits(component.id(), component.clause(), Set.of(component.id()), facts, lines);
    }

    static Limits ofScheme(Facts facts, Lines lines) {
        return new Limits("", "", null, facts, lines);
    }

    /// Whether every floor that applies is reached.
    boolean reached(List<Floor> floors, BigDecimal base) {
        for (var floor : floors) {
            if (applies(floor.conditions())) {
                var own = floor.of() == null ? base : BasisAmount.total(floor.of(), facts);
                var found = own.add(before(floor.per()));
                if (found.compareTo(floor.amount()) < 0) {
                    add(Step.BELOW_FLOOR, Lines.of("input", found, "floor", floor.amount()), BigDecimal.ZERO);
                    return false;
                }
            }
        }
        return true;
    }

    /// Of joint claimants each has to reach a floor per claimant.
    private BigDecimal before(Per per) {
        return facts.earlier(per).stream()
                .map(earlier -> per.sum(earlier, facts.year(), members, Facts.Earlier::base))
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.ZERO);
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
        var left = per.isOfClaimant() && !facts.partners().isEmpty() ? leftOfPartners(most, per) : left(most, per);
        if (award.compareTo(left) <= 0) {
            return award;
        }
        add(step, Lines.with(Lines.of("input", award, "ceiling", left), "per", per.name()), left);
        return left;
    }

    private BigDecimal left(BigDecimal most, Per per) {
        var already = already(facts.earlier(), per);
        if (already.signum() == 0) {
            return most;
        }
        var left = most.subtract(already).max(BigDecimal.ZERO);
        add(Step.ALREADY_HAD, Lines.with(Lines.of("input", most, "less", already), "per", per.name()), left);
        return left;
    }

    /// Nobody's part of the award passes what is left to that claimant.
    private BigDecimal leftOfPartners(BigDecimal most, Per per) {
        @Nullable BigDecimal least = null;
        Map<String, String> why = Map.of();
        for (var partner : facts.partners()) {
            var room = most.subtract(already(partner.earlier(), per)).max(BigDecimal.ZERO);
            var whole = room.multiply(HUNDRED).divide(partner.percent(), DIGITS, RoundingMode.DOWN);
            if (least == null || whole.compareTo(least) < 0) {
                least = whole;
                why = Lines.with(Lines.of("input", room, "percent", partner.percent()), "per", per.name());
            }
        }
        var left = least == null ? most : least;
        add(Step.PARTNER_ROOM, why, left);
        return left;
    }

    private BigDecimal already(List<Facts.Earlier> earlier, Per per) {
        return per.sum(earlier, facts.year(), members, Facts.Earlier::amount);
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

    private void add(Step step, Map<String, String> values, BigDecimal result) {
        lines.add(component, clause, step, values, result, List.of());
    }
}
