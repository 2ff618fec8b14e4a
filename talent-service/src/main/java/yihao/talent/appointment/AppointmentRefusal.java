package yihao.talent.appointment;

import yihao.kernel.ProblemCode;

/// Why nobody was appointed, nothing changed, or nothing ended.
public enum AppointmentRefusal implements ProblemCode {
    NOT_YOURS("talent.appointment-not-yours", Kind.FORBIDDEN),
    SAME_PERSON("talent.appointment-same-person", Kind.FORBIDDEN),
    OWN_MATTER("talent.appointment-own-matter", Kind.FORBIDDEN),
    POST_UNKNOWN("talent.appointment-post-unknown", Kind.REFUSED),
    PERSON_UNKNOWN("talent.appointment-person-unknown", Kind.REFUSED),
    TERM_UNSOUND("talent.appointment-term-unsound", Kind.REFUSED),
    PAY_OUTSIDE_RANGE("talent.appointment-pay-outside-range", Kind.REFUSED),
    NOT_FOLLOWING("talent.appointment-not-following", Kind.REFUSED),
    CHANGE_OUTSIDE_TERM("talent.appointment-change-outside-term", Kind.REFUSED),
    END_OUTSIDE_TERM("talent.appointment-end-outside-term", Kind.REFUSED),
    GROUND_MISSING("talent.appointment-ground-missing", Kind.REFUSED),
    NOTHING_PROPOSED("talent.appointment-nothing-proposed", Kind.CONFLICT),
    ALREADY_PROPOSED("talent.appointment-already-proposed", Kind.CONFLICT),
    ACCOUNT_NAMED("talent.appointment-account-named", Kind.CONFLICT),
    NOT_RUNNING("talent.appointment-not-running", Kind.CONFLICT),
    FILE_UNKNOWN("talent.appointment-file-unknown", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    AppointmentRefusal(String code, Kind kind) {
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
