package yihao.reward.deduction;

import yihao.kernel.ProblemCode;

/// Why a deduction says no.
public enum DeductionProblem implements ProblemCode {
    DEDUCTION_UNKNOWN("reward.deduction-unknown", Kind.NOT_FOUND),
    /// Fact `kind`.
    DEDUCTION_KIND_UNKNOWN("reward.deduction-kind-unknown", Kind.REFUSED),
    /// Fact `unit`.
    DEDUCTION_UNIT_UNKNOWN("reward.deduction-unit-unknown", Kind.REFUSED),
    /// Fact `period`.
    DEDUCTION_PERIOD_INVALID("reward.deduction-period-invalid", Kind.REFUSED),
    /// Fact `evidence`: of which kinds one is needed.
    DEDUCTION_EVIDENCE_MISSING("reward.deduction-evidence-missing", Kind.REFUSED),
    /// Its source was deducted for otherwise. Fact `number`.
    DEDUCTION_SOURCE_DIFFERS("reward.deduction-source-differs", Kind.CONFLICT),
    /// Only the unit itself appeals.
    APPEAL_OF_ANOTHER_UNIT("reward.appeal-of-another-unit", Kind.FORBIDDEN),
    /// Fact `until`.
    APPEAL_TOO_LATE("reward.appeal-too-late", Kind.REFUSED),
    /// One deduction, one appeal.
    APPEAL_DECIDED("reward.appeal-decided", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    DeductionProblem(String code, Kind kind) {
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
