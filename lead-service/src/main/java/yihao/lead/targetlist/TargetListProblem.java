package yihao.lead.targetlist;

import yihao.kernel.ProblemCode;

/// Why something about a target list is refused.
public enum TargetListProblem implements ProblemCode {
    MAY_NOT_KEEP_TARGET_LIST("lead.may-not-keep-target-list", Kind.FORBIDDEN),
    TARGET_LIST_NOT_YOURS("lead.target-list-not-yours", Kind.FORBIDDEN),
    TARGET_UNKNOWN("lead.target-unknown", Kind.NOT_FOUND),
    TARGET_LIST_CLOSED("lead.target-list-closed", Kind.CONFLICT),
    /// Fact `most`.
    TARGET_LIST_FULL("lead.target-list-full", Kind.REFUSED),
    /// Fact `unit`.
    TARGET_UNIT_UNFIT("lead.target-unit-unfit", Kind.REFUSED),
    /// Facts `from` and `until`.
    TARGET_DUE_UNFIT("lead.target-due-unfit", Kind.REFUSED),
    TARGET_REASON_MISSING("lead.target-reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    TargetListProblem(String code, Kind kind) {
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
