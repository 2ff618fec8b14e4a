package yihao.reward.assessment;

/// What a unit's month is measured by.
public sealed interface Figure {

    /// Under which name the frozen figures keep it.
    String key();

    /// Verified money of one kind with a value date in the month, in the city's currency.
    record CapitalSum(String capitalKind) implements Figure {
        @Override
        public String key() {
            return "capital-sum:" + capitalKind;
        }
    }

    /// How many projects reached a stage in the month.
    record StageCount(String stage) implements Figure {
        @Override
        public String key() {
            return "stage-count:" + stage;
        }
    }
}
