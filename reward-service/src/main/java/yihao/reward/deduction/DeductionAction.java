package yihao.reward.deduction;

/// The decisions about a deduction.
public enum DeductionAction {
    PROPOSED,
    CONFIRMED,
    REFUSED,
    APPEALED,
    APPEAL_REJECTED,
    REVERSED,
    LIFTED
}
