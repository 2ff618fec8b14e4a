package yihao.project.monthlyreport;

import yihao.kernel.ProblemCode;

/// Why a monthly report, a correction or a month is not taken.
public enum MonthlyReportProblem implements ProblemCode {
    /// Fact `id`.
    REPORT_NOT_FOUND("project.report-not-found", Kind.NOT_FOUND),
    /// Fact `month`.
    MONTH_INVALID("project.month-invalid", Kind.REFUSED),
    /// Fact `month`.
    MONTH_NOT_BEGUN("project.month-not-begun", Kind.REFUSED),
    /// Facts `project`, `month`.
    NOT_DUE("project.report-not-due", Kind.REFUSED),
    /// Fact `column`.
    COLUMN_UNKNOWN("project.report-column-unknown", Kind.REFUSED),
    /// Facts `column`, `columnZh`, `columnEn`, `value`.
    CELL_INVALID("project.report-cell-invalid", Kind.REFUSED),
    /// Facts as above, `other` and the `month` that says it.
    FIGURE_FALLS("project.report-figure-falls", Kind.REFUSED),
    /// Facts `missing`, `missingZh`, `missingEn`.
    REPORT_INCOMPLETE("project.report-incomplete", Kind.REFUSED),
    /// Fact `closing`.
    REPORT_CLOSED("project.report-closed", Kind.CONFLICT),
    /// Fact `closing`.
    REPORT_OPEN("project.report-open", Kind.CONFLICT),
    CORRECTION_REASON_MISSING("project.correction-reason-missing", Kind.REFUSED),
    CORRECTION_EMPTY("project.correction-empty", Kind.REFUSED),
    CORRECTIONS_FULL("project.corrections-full", Kind.REFUSED),
    /// Facts `month`, `closing`.
    MONTH_OPEN("project.month-open", Kind.CONFLICT),
    /// Facts `month`, `missing`.
    MONTH_NOT_CLOSED("project.month-not-closed", Kind.CONFLICT),
    /// Fact `month`.
    MONTH_FROZEN("project.month-frozen", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    MonthlyReportProblem(String code, Kind kind) {
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
