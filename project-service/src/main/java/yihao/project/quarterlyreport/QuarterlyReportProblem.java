package yihao.project.quarterlyreport;

import yihao.kernel.ProblemCode;

/// Why there is no report of a quarter.
public enum QuarterlyReportProblem implements ProblemCode {
    /// Fact `quarter`.
    QUARTER_INVALID("project.quarter-invalid", Kind.REFUSED),
    /// Facts `quarter`, `months`, `monthsZh`, `monthsEn`: those that are not frozen yet.
    QUARTER_NOT_FROZEN("project.quarter-not-frozen", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    QuarterlyReportProblem(String code, Kind kind) {
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
