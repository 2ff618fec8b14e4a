package yihao.reward;

import yihao.kernel.ProblemCode;

/// Why a step of any capability here is refused before its own rules are asked.
public enum RewardProblem implements ProblemCode {
    /// The caller lacks the function that may do this.
    FUNCTION_MISSING("reward.function-missing", Kind.FORBIDDEN),
    /// The caller has already decided something in this matter: two different people at every decision.
    SAME_PERSON("reward.same-person", Kind.FORBIDDEN),
    /// The matter is not at this step: no step is skipped or done twice.
    STEP_NOT_OPEN("reward.step-not-open", Kind.CONFLICT),
    /// A reason is asked for and none was given.
    REASON_MISSING("reward.reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    RewardProblem(String code, Kind kind) {
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
