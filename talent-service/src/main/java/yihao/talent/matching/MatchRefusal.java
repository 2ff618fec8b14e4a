package yihao.talent.matching;

import yihao.kernel.ProblemCode;

/// Why a talent was not matched.
public enum MatchRefusal implements ProblemCode {
    NOT_SUITABLE("talent.not-suitable", Kind.REFUSED),
    OFFICE_MATCHES("talent.office-matches", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    MatchRefusal(String code, Kind kind) {
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
