package yihao.project.counting;

import yihao.kernel.ProblemCode;

/// Why nothing is counted.
public enum CountingProblem implements ProblemCode {
    /// Fact `rules`.
    COUNTING_RULES_UNKNOWN("project.counting-rules-unknown", Kind.REFUSED),
    /// Fact `today`.
    COUNTING_DAY_TO_COME("project.counting-day-to-come", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    CountingProblem(String code, Kind kind) {
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
