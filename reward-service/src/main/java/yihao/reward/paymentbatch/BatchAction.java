package yihao.reward.paymentbatch;

/// What happens to a batch.
public enum BatchAction {
    DRAWN_UP,
    GATHERED,
    RELEASED,
    SENT,
    ANSWERED,
    WITHDRAWN
}
