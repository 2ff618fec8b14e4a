package yihao.kernel;

/// Why a document could not be changed, whatever it is.
public enum StoreProblem implements ProblemCode {
    NOT_FOUND("platform.not-found", Kind.NOT_FOUND),
    STALE("platform.stale", Kind.STALE),
    OVERTAKEN("platform.overtaken", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    StoreProblem(String code, Kind kind) {
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
