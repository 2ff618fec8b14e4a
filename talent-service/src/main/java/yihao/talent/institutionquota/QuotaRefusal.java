package yihao.talent.institutionquota;

import yihao.kernel.ProblemCode;

/// Why a quota was not proposed or not confirmed.
public enum QuotaRefusal implements ProblemCode {
    NOT_YOURS_TO_PROPOSE("talent.institution-quota-not-yours-to-propose", Kind.FORBIDDEN),
    NOT_YOURS_TO_CONFIRM("talent.institution-quota-not-yours-to-confirm", Kind.FORBIDDEN),
    SAME_PERSON("talent.institution-quota-same-person", Kind.FORBIDDEN),
    UNIT_UNKNOWN("talent.institution-quota-unit-unknown", Kind.REFUSED),
    KIND_UNKNOWN("talent.institution-quota-kind-unknown", Kind.REFUSED),
    EMPTY("talent.institution-quota-empty", Kind.REFUSED),
    REASON_MISSING("talent.institution-quota-reason-missing", Kind.REFUSED),
    NOTHING_PROPOSED("talent.institution-quota-nothing-proposed", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    QuotaRefusal(String code, Kind kind) {
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
