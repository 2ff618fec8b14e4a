package yihao.reward.paymentorder;

/// What happens to a recovery.
public enum RecoveryAction {
    DEMANDED,
    RECEIVED,
    POSTED
}
