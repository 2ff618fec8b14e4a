package yihao.talent.post;

import yihao.kernel.ProblemCode;

/// Why a post was not opened, changed, closed or filled.
public enum PostRefusal implements ProblemCode {
    NOT_YOUR_POST("talent.post-not-yours", Kind.FORBIDDEN),
    UNIT_UNKNOWN("talent.post-unit-unknown", Kind.REFUSED),
    TERMS_UNSOUND("talent.post-terms-unsound", Kind.REFUSED),
    POST_NOT_VALID("talent.post-not-valid", Kind.REFUSED),
    POST_CLOSED("talent.post-closed", Kind.CONFLICT),
    POST_OPEN("talent.post-open", Kind.CONFLICT),
    NO_PLACE_FREE("talent.post-full", Kind.CONFLICT),
    FEWER_THAN_TAKEN("talent.post-fewer-than-taken", Kind.CONFLICT),
    ALREADY_HOLDS("talent.post-already-held", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PostRefusal(String code, Kind kind) {
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
