package yihao.reward.assessment;

/// What happens to a month.
public enum PeriodAction {
    TARGETS_SET,
    FROZEN
}
