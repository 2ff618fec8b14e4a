package yihao.project.fiveones;

import yihao.kernel.ProblemCode;

/// Why a set of five ones says no.
public enum FiveOnesProblem implements ProblemCode {
    FIVE_ONES_NOT_FOUND("project.five-ones-not-found", Kind.NOT_FOUND),
    FIVE_ONES_TASK_NOT_FOUND("project.five-ones-task-not-found", Kind.NOT_FOUND),
    FIVE_ONES_NOT_YOURS("project.five-ones-not-yours", Kind.FORBIDDEN),
    /// Facts `missing`, `missingZh`, `missingEn`.
    FIVE_ONES_INCOMPLETE("project.five-ones-incomplete", Kind.REFUSED),
    /// Fact `status`.
    FIVE_ONES_NOT_DRAFT("project.five-ones-not-draft", Kind.CONFLICT),
    /// Fact `status`.
    FIVE_ONES_NOT_IN_FORCE("project.five-ones-not-in-force", Kind.CONFLICT),
    FIVE_ONES_ONE_IN_FORCE("project.five-ones-one-in-force", Kind.CONFLICT),
    FIVE_ONES_TASK_DONE("project.five-ones-task-done", Kind.CONFLICT),
    /// Fact `industry`.
    FIVE_ONES_INDUSTRY_UNKNOWN("project.five-ones-industry-unknown", Kind.REFUSED),
    FIVE_ONES_DAYS_UNFIT("project.five-ones-days-unfit", Kind.REFUSED),
    FIVE_ONES_REPLACES_UNFIT("project.five-ones-replaces-unfit", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    FiveOnesProblem(String code, Kind kind) {
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
