package yihao.reward.paymentorder;

import yihao.kernel.ProblemCode;

/// Why a payment order is refused.
public enum PaymentProblem implements ProblemCode {
    PAYMENT_UNKNOWN("reward.payment-unknown", Kind.NOT_FOUND),
    /// The same source already ordered another amount or payee.
    PAYMENT_SOURCE_DIFFERS("reward.payment-source-differs", Kind.CONFLICT),
    /// A claim's payment is made from the claim.
    PAYMENT_FROM_ITS_SOURCE("reward.payment-from-its-source", Kind.CONFLICT),
    /// It is paid by its batch, or taken out of it first.
    ORDER_IN_BATCH("reward.order-in-batch", Kind.CONFLICT),
    /// Not approved and waiting, or approved from another budget.
    ORDER_NOT_FOR_BATCH("reward.order-not-for-batch", Kind.CONFLICT),
    /// The bank answered it already, or it is in another batch.
    ORDER_NOT_IN_BATCH("reward.order-not-in-batch", Kind.CONFLICT),
    /// The tax withheld is negative, of another currency, or not less than the amount.
    WITHHELD_NOT_BELOW_AMOUNT("reward.withheld-not-below-amount", Kind.REFUSED),
    /// This key demanded another amount.
    DEMAND_DIFFERS("reward.demand-differs", Kind.CONFLICT),
    DEMAND_WITHOUT_AMOUNT("reward.demand-without-amount", Kind.REFUSED),
    /// More than was paid and is not yet demanded back.
    DEMAND_ABOVE_PAYMENT("reward.demand-above-payment", Kind.REFUSED),
    RECOVERY_UNKNOWN("reward.recovery-unknown", Kind.NOT_FOUND),
    /// This receipt came in with another amount.
    RECEIPT_DIFFERS("reward.receipt-differs", Kind.CONFLICT),
    RECEIPT_ABOVE_DEMAND("reward.receipt-above-demand", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    PaymentProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
