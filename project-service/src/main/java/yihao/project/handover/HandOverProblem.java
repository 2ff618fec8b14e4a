package yihao.project.handover;

import yihao.kernel.ProblemCode;

/// Why work goes to nobody else.
public enum HandOverProblem implements ProblemCode {
    HAND_OVER_ITEM_NOT_FOUND("project.hand-over-item-not-found", Kind.NOT_FOUND),
    /// It is in the name of somebody else by now.
    HAND_OVER_GONE("project.hand-over-gone", Kind.CONFLICT),
    HAND_OVER_SAME("project.hand-over-same", Kind.REFUSED),
    /// Fact `officer`.
    HAND_OVER_OFF_DUTY("project.hand-over-off-duty", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    HandOverProblem(String code, Kind kind) {
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
