package yihao.reward.assessment;

/// What happens to a correction.
public enum CorrectionAction {
    PROPOSED,
    APPROVED,
    REFUSED,
    MADE
}
