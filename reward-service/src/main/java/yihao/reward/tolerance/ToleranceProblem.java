package yihao.reward.tolerance;

import yihao.kernel.ProblemCode;

/// Why a tolerance case says no.
public enum ToleranceProblem implements ProblemCode {
    TOLERANCE_UNKNOWN("reward.tolerance-unknown", Kind.NOT_FOUND),
    /// Fact `id`: it is not there, not this unit's, or no longer in force.
    TOLERANCE_SUBJECT_UNKNOWN("reward.tolerance-subject-unknown", Kind.REFUSED),
    /// Fact `number`: the unit's case about the same matter.
    TOLERANCE_EXISTS("reward.tolerance-exists", Kind.CONFLICT),
    /// Fact `missing`: conditions without an answer with evidence, or without a finding.
    TOLERANCE_UNANSWERED("reward.tolerance-unanswered", Kind.REFUSED),
    /// Fact `condition`.
    TOLERANCE_CONDITION_UNKNOWN("reward.tolerance-condition-unknown", Kind.REFUSED),
    /// Fact `missing`: conditions that the examination found not met.
    TOLERANCE_NOT_MET("reward.tolerance-not-met", Kind.REFUSED),
    /// Fact `until`: it ended before it began, or lies in the future.
    TOLERANCE_TIME_WRONG("reward.tolerance-time-wrong", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    ToleranceProblem(String code, Kind kind) {
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
