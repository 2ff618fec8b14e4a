package yihao.talent.benefit;

import yihao.kernel.ProblemCode;

/// Why a benefit was not granted, approved or paid.
public enum BenefitRefusal implements ProblemCode {
    GRANTED_BY_OFFICE("talent.benefit-granted-by-office", Kind.FORBIDDEN),
    APPROVAL_NOT_YOURS("talent.benefit-approval-not-yours", Kind.FORBIDDEN),
    SAME_PERSON("talent.same-person", Kind.FORBIDDEN),
    TALENT_UNKNOWN("talent.talent-unknown", Kind.REFUSED),
    NEVER_ARRIVED("talent.benefit-not-arrived", Kind.REFUSED),
    NO_RULE_IN_FORCE("talent.no-rule-in-force", Kind.REFUSED),
    NO_ENTITLEMENT("talent.no-entitlement", Kind.REFUSED),
    CASE_BY_CASE("talent.case-by-case", Kind.REFUSED),
    PRICE_MISSING("talent.price-missing", Kind.REFUSED),
    PURCHASE_IN_FUTURE("talent.purchase-in-future", Kind.REFUSED),
    MONTHS_MISSING("talent.months-missing", Kind.REFUSED),
    MONTH_NOT_ENTITLED("talent.month-not-entitled", Kind.REFUSED),
    ALREADY_GRANTED("talent.benefit-already-granted", Kind.CONFLICT),
    ALREADY_DECIDED("talent.benefit-already-decided", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    BenefitRefusal(String code, Kind kind) {
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
