package yihao.talent.entitlement;

import yihao.kernel.ProblemCode;

/// Why a table gives nothing.
public enum EntitlementRefusal implements ProblemCode {
    NEVER_ARRIVED("talent.benefit-not-arrived"),
    NO_RULE_IN_FORCE("talent.no-rule-in-force"),
    TABLE_UNREADABLE("talent.benefit-table-unreadable"),
    TABLE_TO_CHOOSE("talent.table-to-choose"),
    NO_ENTITLEMENT("talent.no-entitlement"),
    CONDITION_NOT_MET("talent.condition-not-met"),
    FACT_MISSING("talent.fact-missing"),
    FACT_INVALID("talent.fact-invalid"),
    CASE_BY_CASE("talent.case-by-case"),
    AMOUNT_OUTSIDE("talent.amount-outside"),
    RULING_MISSING("talent.ruling-missing"),
    PRICE_MISSING("talent.price-missing"),
    PURCHASE_IN_FUTURE("talent.purchase-in-future"),
    MONTHS_MISSING("talent.months-missing"),
    MONTH_NOT_ENTITLED("talent.month-not-entitled"),
    PERIOD_MISSING("talent.management-period-missing"),
    EVIDENCE_MISSING("talent.evidence-missing"),
    EMPLOYER_MISSING("talent.employer-missing");

    private final String code;

    EntitlementRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.REFUSED;
    }
}
