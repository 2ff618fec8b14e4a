package yihao.reward.paymentorder;

import yihao.kernel.ProblemCode;

/// Why a payment order is refused.
public enum PaymentProblem implements ProblemCode {
    PAYMENT_UNKNOWN("reward.payment-unknown", Kind.NOT_FOUND),
    /// The same source already ordered another amount or payee.
    PAYMENT_SOURCE_DIFFERS("reward.payment-source-differs", Kind.CONFLICT),
    /// A claim's payment is made from the claim.
    PAYMENT_FROM_ITS_SOURCE("reward.payment-from-its-source", Kind.CONFLICT);

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
