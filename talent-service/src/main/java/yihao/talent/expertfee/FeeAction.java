package yihao.talent.expertfee;

/// What can happen to a fee.
public enum FeeAction {
    COMPUTED,
    APPROVED,
    DECLINED,
    RELEASED,
    PAYMENT_ORDERED,
    PAYMENT_REFUSED,
    PAYMENT_TAKEN_UP,
    PAID
}
