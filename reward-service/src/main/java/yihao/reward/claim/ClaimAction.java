package yihao.reward.claim;

/// What happens to a claim; the names are the contract's.
public enum ClaimAction {
    APPLIED,
    REVIEWED,
    PUBLISHED,
    OBJECTED,
    OBJECTION_ANSWERED,
    APPROVED,
    PAYMENT_REQUESTED,
    PAID,
    /// The bank could not pay: the instalment is open again.
    PAYMENT_FAILED,
    DECLINED,
    WITHDRAWN,
    SUSPENDED,
    RESUMED,
    CLAWBACK_PROPOSED,
    CLAWBACK_DISMISSED,
    CLAWED_BACK,
    /// Every payment has been asked for what it is to give back.
    CLAWBACK_DEMANDED,
    REOPENED,
    INSTALMENT_CONFIRMED,
    CLAWBACK_HINTED,
    HINT_CHECKED
}
