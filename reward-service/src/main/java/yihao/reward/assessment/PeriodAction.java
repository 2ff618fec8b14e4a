package yihao.reward.assessment;

/// What happens to a period.
public enum PeriodAction {
    TARGETS_PROPOSED,
    TARGETS_SET,
    TARGETS_REFUSED,
    FROZEN
}
