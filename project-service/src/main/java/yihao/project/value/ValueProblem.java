package yihao.project.value;

import yihao.kernel.ProblemCode;

/// Why a table or an estimate is refused.
public enum ValueProblem implements ProblemCode {
    VALUE_TABLE_NOT_YOURS("project.value-table-not-yours", Kind.FORBIDDEN),
    /// Facts `errors`, each with line, path and message, and `first` of them as text.
    VALUE_TABLE_INVALID("project.value-table-invalid", Kind.REFUSED),
    /// Fact `id`.
    VALUE_TABLE_TAKEN("project.value-table-taken", Kind.CONFLICT),
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
