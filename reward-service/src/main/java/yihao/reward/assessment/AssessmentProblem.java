package yihao.reward.assessment;

import yihao.kernel.ProblemCode;

/// Why an assessment is refused.
public enum AssessmentProblem implements ProblemCode {
    METHOD_UNKNOWN("reward.method-unknown", Kind.NOT_FOUND),
    RANKING_UNKNOWN("reward.ranking-unknown", Kind.NOT_FOUND),
    PERIOD_INVALID("reward.period-invalid", Kind.REFUSED),
    PERIOD_NOT_OVER("reward.period-not-over", Kind.REFUSED),
    PERIOD_NOT_CLOSED("reward.period-not-closed", Kind.REFUSED),
    PERIOD_FROZEN("reward.period-frozen", Kind.CONFLICT),
    PERIOD_OPEN("reward.period-open", Kind.REFUSED),
    TARGET_UNKNOWN("reward.target-unknown", Kind.REFUSED),
    RANKING_EXISTS("reward.ranking-exists", Kind.CONFLICT),
    FIGURES_NOT_FROZEN("reward.figures-not-frozen", Kind.REFUSED),
    METHOD_OF_OTHER_PERIODS("reward.method-of-other-periods", Kind.REFUSED),
    METHOD_INVALID("reward.method-invalid", Kind.REFUSED),
    TARGETS_UNCONFIRMED("reward.targets-unconfirmed", Kind.REFUSED),
    TARGETS_NOT_PROPOSED("reward.targets-not-proposed", Kind.CONFLICT),
    ENTRY_UNKNOWN("reward.entry-unknown", Kind.NOT_FOUND),
    ENTRY_UNIT_UNKNOWN("reward.entry-unit-unknown", Kind.NOT_FOUND),
    ENTRY_CORRECTED("reward.entry-corrected", Kind.CONFLICT),
    ENTRY_NOT_CORRECTABLE("reward.entry-not-correctable", Kind.REFUSED),
    CORRECTION_UNKNOWN("reward.correction-unknown", Kind.NOT_FOUND),
    CORRECTION_UNKNOWN_SUBJECT("reward.correction-unknown-subject", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    AssessmentProblem(String code, Kind kind) {
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
