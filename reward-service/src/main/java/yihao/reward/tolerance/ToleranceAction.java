package yihao.reward.tolerance;

/// The decisions about a tolerance case.
public enum ToleranceAction {
    REQUESTED,
    EXAMINED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    LIFTED
}
