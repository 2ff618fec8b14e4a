package yihao.reward.interview;

import yihao.kernel.ProblemCode;

/// Why an interview says no.
public enum InterviewProblem implements ProblemCode {
    INTERVIEW_UNKNOWN("reward.interview-unknown", Kind.NOT_FOUND),
    /// Fact `quarter`.
    QUARTER_INVALID("reward.quarter-invalid", Kind.REFUSED),
    /// Fact `quarter`.
    QUARTER_NOT_OVER("reward.quarter-not-over", Kind.REFUSED),
    /// Fact `latest`.
    RECTIFICATION_DATE("reward.rectification-date", Kind.REFUSED),
    /// Facts `on`, `called`.
    TALK_DATE("reward.talk-date", Kind.REFUSED),
    /// Only the unit itself reports. Fact `unit`.
    REPORT_OF_ANOTHER_UNIT("reward.report-of-another-unit", Kind.FORBIDDEN),
    /// Fact `until`.
    STILL_TIME("reward.still-time", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    InterviewProblem(String code, Kind kind) {
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
