package yihao.reward.scheme;

/// What happens to a version of a scheme.
public enum SchemeAction {
    UPLOADED,
    ACTIVATED,
    SUSPENDED,
    RESUMED,
    ENDED
}
