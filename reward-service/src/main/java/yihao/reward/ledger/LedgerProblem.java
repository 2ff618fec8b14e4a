package yihao.reward.ledger;

import yihao.kernel.ProblemCode;

/// Why the ledger refuses.
public enum LedgerProblem implements ProblemCode {
    BUDGET_UNKNOWN("reward.budget-unknown", Kind.NOT_FOUND),
    BUDGET_EXISTS("reward.budget-exists", Kind.CONFLICT),
    BUDGET_EXCEEDED("reward.budget-exceeded", Kind.REFUSED),
    BUDGET_OF_ANOTHER_YEAR("reward.budget-of-another-year", Kind.REFUSED),
    /// Another payer must bear it.
    BUDGET_OF_ANOTHER_PAYER("reward.budget-of-another-payer", Kind.REFUSED),
    CURRENCY_DIFFERS("reward.currency-differs", Kind.REFUSED),
    AMOUNT_NOT_POSITIVE("reward.amount-not-positive", Kind.REFUSED),
    APPROPRIATION_DIFFERS("reward.appropriation-differs", Kind.CONFLICT),
    /// This key holds another amount, or nothing was reserved under it.
    RESERVATION_DIFFERS("reward.reservation-differs", Kind.CONFLICT),
    FUND_UNKNOWN("reward.fund-unknown", Kind.NOT_FOUND),
    /// This key awarded another amount, or from another budget.
    FUND_CREDIT_DIFFERS("reward.fund-credit-differs", Kind.CONFLICT),
    FUND_SPENDING_UNKNOWN("reward.fund-spending-unknown", Kind.NOT_FOUND),
    /// This number ordered something else.
    FUND_SPENDING_DIFFERS("reward.fund-spending-differs", Kind.CONFLICT),
    FUND_EXCEEDED("reward.fund-exceeded", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    LedgerProblem(String code, Kind kind) {
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
