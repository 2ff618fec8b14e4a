package yihao.talent.expert;

/// What can happen to an expert.
public enum ExpertAction {
    APPOINTED,
    CONFIRMED,
    DECLINED,
    REVISED,
    RENEWAL_PROPOSED,
    SUSPENDED,
    RESUMED,
    ENDED,
    ASSESSED,
    /// A place taken or given back, a fee counted.
    CHANGED
}
