package yihao.talent.need;

import yihao.kernel.ProblemCode;

/// Why a need was not posted or a recruitment did not move.
public enum NeedRefusal implements ProblemCode {
    NOT_YOUR_PROJECT("talent.not-your-project", Kind.FORBIDDEN),
    NOT_YOUR_NEED("talent.not-your-need", Kind.FORBIDDEN),
    PROJECT_UNKNOWN("talent.project-unknown", Kind.REFUSED),
    PROJECT_ENDED("talent.project-ended", Kind.REFUSED),
    FIELD_UNKNOWN("talent.need-field-unknown", Kind.REFUSED),
    LANGUAGE_UNKNOWN("talent.need-language-unknown", Kind.REFUSED),
    NEEDED_BEFORE_TODAY("talent.needed-before-today", Kind.REFUSED),
    NOT_OPEN("talent.need-not-open", Kind.CONFLICT),
    ALREADY_MATCHED("talent.need-already-matched", Kind.CONFLICT),
    NOT_MATCHED("talent.not-matched", Kind.NOT_FOUND),
    OUT_OF_ORDER("talent.recruitment-out-of-order", Kind.REFUSED),
    STEP_BACKWARDS("talent.recruitment-date-backwards", Kind.REFUSED),
    STEP_IN_FUTURE("talent.recruitment-date-in-future", Kind.REFUSED),
    WITHDRAWN("talent.recruitment-withdrawn", Kind.CONFLICT),
    NOT_FOR_UNIT("talent.need-posted-by-unit", Kind.FORBIDDEN),
    ENTERPRISE_UNKNOWN("talent.enterprise-unknown", Kind.REFUSED),
    PLACE_UNKNOWN("talent.need-place-unknown", Kind.REFUSED),
    PAY_BACKWARDS("talent.need-pay-backwards", Kind.REFUSED),
    HEADCOUNT_BELOW_ARRIVED("talent.need-headcount-below-arrived", Kind.REFUSED),
    FILLED_ALREADY("talent.need-filled", Kind.CONFLICT),
    NOT_CLOSED("talent.need-not-closed", Kind.CONFLICT),
    NO_OFFER("talent.recruitment-no-offer", Kind.REFUSED),
    NOT_ON_TRIAL("talent.recruitment-not-on-trial", Kind.CONFLICT),
    ONE_EMPLOYER("talent.need-one-employer", Kind.REFUSED),
    EXPORT_TOO_LARGE("talent.need-export-too-large", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    NeedRefusal(String code, Kind kind) {
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
