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
    DECLINED,
    WITHDRAWN,
    SUSPENDED,
    RESUMED
}
