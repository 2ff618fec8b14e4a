package yihao.reward.scoring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a unit is measured by.
public sealed interface Figure {

    /// Under which name the frozen figures keep it; none of what is reckoned from other indicators.
    @Nullable
    String key();

    /// What is missing of it is nothing known, not zero.
    default boolean isUnknownWhenMissing() {
        return false;
    }

    /// Verified money of one kind with a value date in the period, in the city's currency.
    record CapitalSum(String capitalKind, @Nullable Over over) implements Figure {
        @Override
        public String key() {
            return Over.key("capital-sum:" + capitalKind, over);
        }
    }

    /// How many projects reached a stage in the period; each is one item, of the size of its contract.
    record StageCount(String stage, @Nullable Over over) implements Figure {
        @Override
        public String key() {
            return Over.key("stage-count:" + stage, over);
        }
    }

    /// The contracts of the projects that reached a stage in the period, in the city's currency.
    record ContractSum(String stage, @Nullable Over over) implements Figure {
        @Override
        public String key() {
            return Over.key("contract-sum:" + stage, over);
        }
    }

    /// Leads that a unit reported in the period and that were received.
    record LeadCount(@Nullable Over over) implements Figure {
        @Override
        public String key() {
            return Over.key("lead-count", over);
        }
    }

    /// What was entered by one person with proof and confirmed by another.
    record Entered(String entry, @Nullable Over over) implements Figure {
        @Override
        public String key() {
            return Over.key("entered:" + entry, over);
        }

        @Override
        public boolean isUnknownWhenMissing() {
            return true;
        }
    }

    /// Reckoned from indicators above it.
    record Derived(String formula) implements Figure {
        @Override
        public @Nullable String key() {
            return null;
        }

        @Override
        public boolean isUnknownWhenMissing() {
            return true;
        }
    }

    default @Nullable Over over() {
        return null;
    }

    /// The period alone, or everything from January to its end.
    enum Over {
        PERIOD,
        YEAR_TO_DATE;

        static String key(String base, @Nullable Over over) {
            return over == YEAR_TO_DATE ? base + "@" + over.name().toLowerCase(Locale.ROOT) : base;
        }
    }
}
