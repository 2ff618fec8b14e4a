package yihao.reward.scheme;

import yihao.kernel.ProblemCode;

/// Why a scheme is refused.
public enum SchemeProblem implements ProblemCode {
    SCHEME_UNKNOWN("reward.scheme-unknown", Kind.NOT_FOUND),
    SCHEME_INVALID("reward.scheme-invalid", Kind.REFUSED),
    SCHEME_VERSION_TAKEN("reward.scheme-version-taken", Kind.CONFLICT),
    SCHEME_ALREADY_ACTIVE("reward.scheme-already-active", Kind.CONFLICT),
    /// In force since 2024-08-01: no incentive without a fair-competition review on record.
    SCHEME_REVIEW_MISSING("reward.scheme-review-missing", Kind.REFUSED),
    SCHEME_REVIEW_IN_FUTURE("reward.scheme-review-in-future", Kind.REFUSED),
    SCHEME_END_IN_PAST("reward.scheme-end-in-past", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    SchemeProblem(String code, Kind kind) {
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
