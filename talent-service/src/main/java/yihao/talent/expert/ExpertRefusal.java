package yihao.talent.expert;

import yihao.kernel.ProblemCode;

/// Why an expert was not appointed, confirmed, renewed, assessed or given one more thing to do.
public enum ExpertRefusal implements ProblemCode {
    OFFICE_ONLY("talent.expert-office-only", Kind.FORBIDDEN),
    SAME_PERSON("talent.expert-same-person", Kind.FORBIDDEN),
    FIELD_UNKNOWN("talent.expert-field-unknown", Kind.REFUSED),
    LANGUAGE_UNKNOWN("talent.expert-language-unknown", Kind.REFUSED),
    ENTERPRISE_UNKNOWN("talent.expert-enterprise-unknown", Kind.REFUSED),
    UNIT_UNKNOWN("talent.expert-unit-unknown", Kind.REFUSED),
    TALENT_UNKNOWN("talent.expert-talent-unknown", Kind.REFUSED),
    GRADE_UNKNOWN("talent.expert-grade-unknown", Kind.REFUSED),
    GRADE_CONFIRMED("talent.expert-grade-confirmed", Kind.REFUSED),
    TERM_UNFIT("talent.expert-term-unfit", Kind.REFUSED),
    ACCOUNT_TAKEN("talent.expert-account-taken", Kind.CONFLICT),
    NOTHING_PROPOSED("talent.expert-nothing-proposed", Kind.CONFLICT),
    ALREADY_PROPOSED("talent.expert-already-proposed", Kind.CONFLICT),
    WRONG_STATE("talent.expert-wrong-state", Kind.CONFLICT),
    GRADE_TOO_LOW("talent.expert-grade-too-low", Kind.REFUSED),
    YEAR_UNFIT("talent.expert-year-unfit", Kind.REFUSED),
    ALREADY_ASSESSED("talent.expert-already-assessed", Kind.CONFLICT),
    NOT_SERVING("talent.expert-not-serving", Kind.CONFLICT),
    FULLY_LOADED("talent.expert-fully-loaded", Kind.CONFLICT),
    YEAR_FULL("talent.expert-year-full", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ExpertRefusal(String code, Kind kind) {
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
