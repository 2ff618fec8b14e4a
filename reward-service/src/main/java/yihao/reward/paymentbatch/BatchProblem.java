package yihao.reward.paymentbatch;

import yihao.kernel.ProblemCode;

/// Why a batch, or a row of what the bank returned, is refused.
public enum BatchProblem implements ProblemCode {
    BATCH_UNKNOWN("reward.batch-unknown", Kind.NOT_FOUND),
    FORMAT_UNKNOWN("reward.bank-file-unknown", Kind.REFUSED),
    NOTHING_TO_PAY("reward.batch-empty", Kind.REFUSED),
    /// The bank has not been handed this batch, or has answered all of it.
    NOT_WITH_BANK("reward.batch-not-with-bank", Kind.CONFLICT),
    /// This very file was taken before.
    FILE_TAKEN("reward.bank-answer-taken", Kind.CONFLICT),
    FILE_WITH_WRONG_ROWS("reward.bank-answer-wrong-rows", Kind.REFUSED),
    ROW_ORDER_UNKNOWN("reward.bank-row-order-unknown", Kind.REFUSED),
    ROW_TWICE("reward.bank-row-twice", Kind.REFUSED),
    ROW_AMOUNT("reward.bank-row-amount", Kind.REFUSED),
    ROW_RESULT("reward.bank-row-result", Kind.REFUSED),
    ROW_REFERENCE("reward.bank-row-reference", Kind.REFUSED),
    ROW_ANSWERED("reward.bank-row-answered", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    BatchProblem(String code, Kind kind) {
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
