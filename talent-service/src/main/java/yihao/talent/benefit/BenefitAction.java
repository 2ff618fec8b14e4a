package yihao.talent.benefit;

/// What can happen to a benefit.
public enum BenefitAction {
    GRANTED,
    APPROVED,
    DECLINED,
    PAYMENT_ORDERED,
    PAYMENT_REFUSED,
    PAID
}
