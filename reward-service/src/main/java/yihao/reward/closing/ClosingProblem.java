package yihao.reward.closing;

import yihao.kernel.ProblemCode;

/// Why a month is not closed.
public enum ClosingProblem implements ProblemCode {
    CLOSING_UNKNOWN("reward.closing-unknown", Kind.NOT_FOUND),
    CLOSING_EXISTS("reward.closing-exists", Kind.CONFLICT),
    MONTH_NOT_OVER("reward.month-not-over", Kind.REFUSED),
    /// The month before is still open.
    MONTH_BEFORE_OPEN("reward.month-before-open", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ClosingProblem(String code, Kind kind) {
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
