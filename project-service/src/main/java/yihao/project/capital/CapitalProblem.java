package yihao.project.capital;

import yihao.kernel.ProblemCode;

/// Why a sum is not taken.
public enum CapitalProblem implements ProblemCode {
    CAPITAL_NOT_FOUND("project.capital-not-found", Kind.NOT_FOUND),
    KIND_UNKNOWN("project.capital-kind-unknown", Kind.REFUSED),
    VOUCHER_UNKNOWN("project.voucher-unknown", Kind.REFUSED),
    FX_RULE_UNKNOWN("project.fx-rule-unknown", Kind.REFUSED),
    AMOUNT_NOT_POSITIVE("project.amount-not-positive", Kind.REFUSED),
    AMOUNT_TOO_LARGE("project.amount-too-large", Kind.REFUSED),
    VALUE_DATE_IN_FUTURE("project.value-date-in-future", Kind.REFUSED),
    RATE_MISSING("project.rate-missing", Kind.REFUSED),
    RATE_DAY_MISSING("project.rate-day-missing", Kind.REFUSED),
    VOUCHER_ALREADY_COUNTED("project.voucher-already-counted", Kind.CONFLICT),
    /// Fact `row`: where the file says it before.
    REPEATED_IN_FILE("project.capital-repeated-in-file", Kind.REFUSED),
    /// Facts `day`, `amount`.
    ALREADY_THERE("project.capital-already-there", Kind.CONFLICT),
    VOUCHER_MISSING("project.voucher-missing", Kind.REFUSED),
    VERIFIER_IS_ENTERER("project.verifier-is-enterer", Kind.FORBIDDEN),
    CAPITAL_NOT_OPEN("project.capital-not-open", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    CapitalProblem(String code, Kind kind) {
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
