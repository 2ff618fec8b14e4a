package yihao.talent.erasure;

import yihao.kernel.ProblemCode;

/// Why nobody was erased.
public enum ErasureRefusal implements ProblemCode {
    ASKED_BY_OFFICE("talent.erasure-asked-by-office", Kind.FORBIDDEN),
    DECISION_NOT_YOURS("talent.erasure-decision-not-yours", Kind.FORBIDDEN),
    SAME_PERSON("talent.erasure-same-person", Kind.FORBIDDEN),
    ALREADY_ASKED("talent.erasure-already-asked", Kind.CONFLICT),
    ALREADY_DECIDED("talent.erasure-already-decided", Kind.CONFLICT),
    STILL_TIED("talent.erasure-still-tied", Kind.CONFLICT),
    UNKNOWN_GROUND("talent.erasure-unknown-ground", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    ErasureRefusal(String code, Kind kind) {
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
