package yihao.reward.paymentorder;

/// What happens to a payment order; the names are the contract's.
public enum PaymentAction {
    ORDERED,
    APPROVED,
    /// Somebody of finance asked for the payment, or it is all done.
    CHANGED,
    RESERVED,
    PAID,
    REFUSED
}
