package yihao.reward.scoring;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// Rules AS-01, AS-05: a method as data. Format in `FORMATS.md`.
///
/// @param cycles which periods it ranks; left out: months
/// @param producers services that must have closed a month before it freezes
/// @param scoreScale decimals of a score
/// @param ratioScale decimals a ratio is rounded to before it counts; left out: it is not rounded
/// @param rounding left out: half up
/// @param roundTotalOnly scores of indicators stay exact; only the total is rounded
/// @param weights what happens to the weight of an indicator that does not apply
/// @param adjustments caps on points by other decisions; left out: they are told, not counted
/// @param classes units that are ranked apart; the first that fits
/// @param notRanked units that are scored and not ranked
public record Method(
        Set<String> unitKinds,
        Set<String> producers,
        @Nullable Set<Cycle> cycles,
        int scoreScale,
        @Nullable Integer ratioScale,
        @Nullable RoundingMode rounding,
        @Nullable Boolean roundTotalOnly,
        @Nullable Weights weights,
        @Nullable Limits total,
        @Nullable Limits adjustments,
        @Nullable Ties ties,
        @Nullable List<UnitClass> classes,
        @Nullable Set<String> notRanked,
        @Nullable List<Part> parts,
        List<Indicator> indicators,
        @Nullable List<Grade> grades,
        @Nullable List<Upgrade> upgrades,
        @Nullable List<Veto> vetoes) {

    public Method {
        unitKinds = Set.copyOf(unitKinds);
        producers = Set.copyOf(producers);
        indicators = List.copyOf(indicators);
    }

    public enum Cycle {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    public enum Weights {
        /// The others are scaled to 100 over the weights that apply.
        RESCALED,
        /// The others keep theirs: what does not apply earns nothing.
        KEPT
    }

    public record Limits(
            @Nullable BigDecimal most, @Nullable BigDecimal least) {
        Fraction held(Fraction value) {
            var below = most == null ? value : value.least(Fraction.of(most));
            return least == null ? below : below.most(Fraction.of(least));
        }
    }

    /// @param next 1, 1, 3 or 1, 1, 2
    /// @param by indicators whose figures part equal scores, the higher first
    public record Ties(@Nullable Next next, @Nullable List<String> by) {
        public enum Next {
            SKIP,
            DENSE
        }
    }

    /// @param when whoever reached this belongs to it, whatever else is said
    public record UnitClass(
            String id,
            Bilingual name,
            @Nullable Set<String> kinds,
            @Nullable Set<String> units,
            @Nullable Requirement when) {

        boolean takes(Row row) {
            var sheet = row.sheet();
            return id.equals(sheet.unitClass())
                    || kinds != null && kinds.contains(sheet.kind())
                    || units != null && units.contains(sheet.unit())
                    || when != null && when.holds(row)
                    || sheet.unitClass() == null && kinds == null && units == null && when == null;
        }
    }

    /// Indicators that count together up to a cap; what is extra is never rescaled.
    public record Part(
            String id,
            Bilingual name,
            @Nullable BigDecimal most,
            @Nullable BigDecimal least) {}

    /// @param from the score it begins at
    /// @param ranks the last rank in it
    /// @param rankShare the last share of the ranked in it, rounded down
    public record Grade(
            String id,
            Bilingual name,
            @Nullable BigDecimal from,
            @Nullable Integer ranks,
            @Nullable BigDecimal rankShare) {}

    /// Grades up for whoever reached one of these.
    public record Upgrade(int by, List<Requirement> anyOf) {}

    /// One of these, and the unit has at best this grade, or just this score, whatever else it earned.
    ///
    /// @param grade the id of a grade; none: any
    public record Veto(
            List<Requirement> anyOf,
            @Nullable String grade,
            @Nullable BigDecimal score) {

        boolean strikes(Row row) {
            return anyOf.stream().anyMatch(one -> one.holds(row));
        }
    }

    List<Veto> vetoesOn(Row row) {
        return requireNonNullElse(vetoes, List.<Veto>of()).stream()
                .filter(veto -> veto.strikes(row))
                .toList();
    }

    public RoundingMode mode() {
        return requireNonNullElse(rounding, RoundingMode.HALF_UP);
    }

    /// Whoever says of no indicator how it is scored means the oldest kind, whose weights are rescaled.
    public boolean isRescaled() {
        return weights == null ? indicators.stream().allMatch(one -> one.score() == null) : weights == Weights.RESCALED;
    }

    public Set<Cycle> ranks() {
        return cycles == null ? Set.of(Cycle.MONTH) : cycles;
    }

    public boolean hasIndicator(String id) {
        return indicators.stream().anyMatch(indicator -> indicator.id().equals(id));
    }

    int scaleOf(Indicator indicator) {
        return requireNonNullElse(indicator.scale(), scoreScale);
    }

    RoundingMode modeOf(Indicator indicator) {
        return requireNonNullElse(indicator.rounding(), mode());
    }
}
