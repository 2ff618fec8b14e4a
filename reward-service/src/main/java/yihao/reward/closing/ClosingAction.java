package yihao.reward.closing;

/// What happens to the closing of a month.
public enum ClosingAction {
    PROPOSED,
    CONFIRMED,
    FROZEN
}
