package yihao.project.difficulty;

import yihao.kernel.ProblemCode;

/// Why a difficulty says no.
public enum DifficultyProblem implements ProblemCode {
    DIFFICULTY_NOT_FOUND("project.difficulty-not-found", Kind.NOT_FOUND),
    /// Fact `kind`.
    DIFFICULTY_KIND_UNKNOWN("project.difficulty-kind-unknown", Kind.REFUSED),
    /// Fact `status`.
    DIFFICULTY_NOT_OPEN("project.difficulty-not-open", Kind.CONFLICT),
    /// Whoever answered does not say that it is settled.
    DIFFICULTY_OWN_ANSWER("project.difficulty-own-answer", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    DifficultyProblem(String code, Kind kind) {
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
