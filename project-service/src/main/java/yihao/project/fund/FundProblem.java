package yihao.project.fund;

import yihao.kernel.ProblemCode;

/// Why a fund says no.
public enum FundProblem implements ProblemCode {
    FUND_NOT_FOUND("project.fund-not-found", Kind.NOT_FOUND),
    FUND_COMMITMENT_NOT_FOUND("project.fund-commitment-not-found", Kind.NOT_FOUND),
    FUND_CONDITION_NOT_FOUND("project.fund-condition-not-found", Kind.NOT_FOUND),
    FUND_MOVEMENT_NOT_FOUND("project.fund-movement-not-found", Kind.NOT_FOUND),
    FUND_NOT_YOURS("project.fund-not-yours", Kind.FORBIDDEN),
    FUND_OWN_ENTRY("project.fund-own-entry", Kind.FORBIDDEN),
    /// Of the fund's name in its unit.
    FUND_ALREADY_THERE("project.fund-already-there", Kind.CONFLICT),
    FUND_TOO_SMALL("project.fund-too-small", Kind.CONFLICT),
    FUND_PERIOD_COMMITTED("project.fund-period-committed", Kind.CONFLICT),
    FUND_COMMITMENT_OVER("project.fund-commitment-over", Kind.CONFLICT),
    FUND_COMMITMENT_PAID("project.fund-commitment-paid", Kind.CONFLICT),
    /// Fact `conditions`.
    FUND_CONDITIONS_OPEN("project.fund-conditions-open", Kind.CONFLICT),
    FUND_CONDITION_BY_FACTS("project.fund-condition-by-facts", Kind.CONFLICT),
    /// Fact `left`.
    FUND_MORE_THAN_COMMITTED("project.fund-more-than-committed", Kind.CONFLICT),
    /// Fact `left`.
    FUND_MORE_THAN_PAID("project.fund-more-than-paid", Kind.CONFLICT),
    /// Fact `number`.
    FUND_VOUCHER_USED("project.fund-voucher-used", Kind.CONFLICT),
    FUND_MOVEMENT_NOT_OPEN("project.fund-movement-not-open", Kind.CONFLICT),
    FUND_EXITS_STAND("project.fund-exits-stand", Kind.CONFLICT),
    /// Fact `limit`.
    FUND_FULL("project.fund-full", Kind.CONFLICT),
    /// Fact `kind`.
    FUND_KIND_UNKNOWN("project.fund-kind-unknown", Kind.REFUSED),
    FUND_PERIOD_UNFIT("project.fund-period-unfit", Kind.REFUSED),
    FUND_CONTRIBUTIONS_UNFIT("project.fund-contributions-unfit", Kind.REFUSED),
    /// Fact `currency`.
    FUND_CURRENCY_DIFFERS("project.fund-currency-differs", Kind.REFUSED),
    FUND_AMOUNT_UNFIT("project.fund-amount-unfit", Kind.REFUSED),
    /// Facts `from` and `until`.
    FUND_DAY_UNFIT("project.fund-day-unfit", Kind.REFUSED),
    /// Fact `errors`.
    FUND_CONDITION_INVALID("project.fund-condition-invalid", Kind.REFUSED),
    FUND_RETURN_UNFIT("project.fund-return-unfit", Kind.REFUSED),
    FUND_UNIT_FIXED("project.fund-unit-fixed", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    FundProblem(String code, Kind kind) {
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
