package yihao.project.value;

import yihao.kernel.ProblemCode;

/// Why an estimate is refused.
public enum ValueProblem implements ProblemCode {
    /// Fact `year`.
    VALUE_YEAR_UNFIT("project.value-year-unfit", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    ValueProblem(String code, Kind kind) {
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
