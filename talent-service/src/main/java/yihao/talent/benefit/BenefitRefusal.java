package yihao.talent.benefit;

import yihao.kernel.ProblemCode;

/// Why a benefit was not granted, approved, paid or asked back.
public enum BenefitRefusal implements ProblemCode {
    GRANTED_BY_OFFICE("talent.benefit-granted-by-office", Kind.FORBIDDEN),
    APPROVAL_NOT_YOURS("talent.benefit-approval-not-yours", Kind.FORBIDDEN),
    SAME_PERSON("talent.same-person", Kind.FORBIDDEN),
    TALENT_UNKNOWN("talent.talent-unknown", Kind.REFUSED),
    PAPER_UNKNOWN("talent.benefit-paper-unknown", Kind.REFUSED),
    NOBODY_BROUGHT("talent.nobody-brought", Kind.REFUSED),
    PROJECT_REWARDED("talent.project-rewarded", Kind.REFUSED),
    YEARLY_CAP_REACHED("talent.yearly-cap-reached", Kind.REFUSED),
    NOT_DUE("talent.instalment-not-due", Kind.REFUSED),
    PROOF_MISSING("talent.milestone-proof-missing", Kind.REFUSED),
    NO_SERVICE_TERM("talent.no-service-term", Kind.REFUSED),
    EXPORT_TOO_LARGE("talent.benefit-export-too-large", Kind.REFUSED),
    SERVED_WHOLE_TERM("talent.service-term-served", Kind.REFUSED),
    ALREADY_GRANTED("talent.benefit-already-granted", Kind.CONFLICT),
    ALREADY_DECIDED("talent.benefit-already-decided", Kind.CONFLICT),
    NOT_AT_THIS_STEP("talent.benefit-not-at-this-step", Kind.CONFLICT),
    MERIT_REWARDED("talent.merit-rewarded", Kind.CONFLICT),
    LOWER_STANDS("talent.lower-benefit-stands", Kind.CONFLICT),
    DEMAND_ABOVE_OWED("talent.demand-above-owed", Kind.REFUSED),
    CLAWBACK_STANDS("talent.clawback-stands", Kind.CONFLICT);

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
