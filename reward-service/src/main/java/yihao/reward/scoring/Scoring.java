package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rule AS-05: how an indicator's figure becomes points. Each kind is one family of published methods.
public sealed interface Scoring {

    default boolean needsTarget() {
        return false;
    }

    /// Whether it gives nothing without a weight.
    default boolean isShareOfWeight() {
        return this instanceof Ratio || this instanceof RankShare;
    }

    /// As what units are compared where the group decides.
    default Measure compares() {
        return Measure.FIGURE;
    }

    default boolean isLowBest() {
        return false;
    }

    /// Figure ÷ target, at most the cap, times the weight.
    record Ratio(
            @Nullable BigDecimal cap,
            @Nullable BigDecimal floor,
            @Nullable Integer ratioScale) implements Scoring {
        @Override
        public boolean needsTarget() {
            return true;
        }

        @Override
        public Measure compares() {
            return Measure.COMPLETION;
        }
    }

    /// (base + spread × (x − min) ÷ (max − min)) ÷ outOf × weight.
    ///
    /// @param allEqual the share of the spread where all are equal, or there is only one
    record MinMax(
            BigDecimal base,
            BigDecimal spread,
            @Nullable BigDecimal outOf,
            @Nullable Measure of,
            @Nullable Boolean lowIsBest,
            BigDecimal allEqual)
            implements Scoring {
        @Override
        public boolean needsTarget() {
            return compares().needsTarget();
        }

        @Override
        public Measure compares() {
            return of == null ? Measure.FIGURE : of;
        }

        @Override
        public boolean isLowBest() {
            return Boolean.TRUE.equals(lowIsBest);
        }
    }

    /// The points of the highest step that is reached with all it requires.
    record Steps(
            @Nullable Measure of,
            List<Step> steps,
            BigDecimal otherwise,
            @Nullable BigDecimal outOf) implements Scoring {
        @Override
        public boolean needsTarget() {
            return compares().needsTarget();
        }

        @Override
        public Measure compares() {
            return of == null ? Measure.FIGURE : of;
        }
    }

    record Step(
            BigDecimal from, BigDecimal points, @Nullable List<Requirement> requires) {}

    /// Target met earns the base; each `per` percent above it adds, up to a cap; not met earns what the method says.
    record OverCompletion(
            BigDecimal base, BigDecimal per, BigDecimal add, BigDecimal mostAdded, BigDecimal unmet, Boolean wholeSteps)
            implements Scoring {
        @Override
        public boolean needsTarget() {
            return true;
        }

        @Override
        public Measure compares() {
            return Measure.COMPLETION;
        }
    }

    /// So many points for each unit of the figure; of a penalty, below zero.
    record Points(BigDecimal each, @Nullable BigDecimal free) implements Scoring {}

    /// Points for each item by its size and marks: the best band that fits, and extras.
    record SizeBands(
            List<Band> bands,
            @Nullable List<Extra> extras,
            @Nullable BigDecimal mostPerItem) implements Scoring {}

    record Band(
            BigDecimal from, BigDecimal points, @Nullable String marked) {}

    record Extra(String mark, BigDecimal points) {}

    /// Points by the place in the group.
    record ByRank(
            List<BigDecimal> points,
            BigDecimal otherwise,
            @Nullable Measure of,
            @Nullable Boolean lowIsBest) implements Scoring {
        @Override
        public boolean needsTarget() {
            return compares().needsTarget();
        }

        @Override
        public Measure compares() {
            return of == null ? Measure.FIGURE : of;
        }

        @Override
        public boolean isLowBest() {
            return Boolean.TRUE.equals(lowIsBest);
        }
    }

    /// (n − place + 1) ÷ n × weight.
    record RankShare(@Nullable Measure of, @Nullable Boolean lowIsBest) implements Scoring {
        @Override
        public boolean needsTarget() {
            return compares().needsTarget();
        }

        @Override
        public Measure compares() {
            return of == null ? Measure.FIGURE : of;
        }

        @Override
        public boolean isLowBest() {
            return Boolean.TRUE.equals(lowIsBest);
        }
    }

    /// The figure's share of the group's sum or of its highest, times the weight (without one: in per cent).
    record Share(Whole whole) implements Scoring {
        public enum Whole {
            SUM,
            HIGHEST
        }
    }

    /// Base + each × (completion − elapsed share), in percentage points.
    ///
    /// @param percentScale decimals both are rounded to before they are taken from one another
    record Variance(
            @Nullable BigDecimal base,
            @Nullable BigDecimal each,
            @Nullable Integer percentScale) implements Scoring {
        @Override
        public boolean needsTarget() {
            return true;
        }

        @Override
        public Measure compares() {
            return Measure.VARIANCE;
        }
    }

    /// Whatever else a method says in numbers; the names are in `FORMATS.md`.
    record Formula(String formula, @Nullable Boolean targetNeeded) implements Scoring {
        @Override
        public boolean needsTarget() {
            return Boolean.TRUE.equals(targetNeeded);
        }
    }

    /// Only told: it is not scored.
    record Shown() implements Scoring {}
}
