package yihao.reward.whatif;

import yihao.kernel.ProblemCode;

/// Why a question about the past is refused.
public enum WhatIfProblem implements ProblemCode {
    /// It is not there, or not of the span.
    PROJECT_UNKNOWN("reward.what-if-project-unknown", Kind.NOT_FOUND),
    /// The span ends before it begins.
    PERIOD_INVALID("reward.what-if-period-invalid", Kind.REFUSED),
    /// No version named, or more than are tried at once.
    VERSIONS_INVALID("reward.what-if-versions-invalid", Kind.REFUSED),
    EXPORT_TOO_LARGE("reward.what-if-export-too-large", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    WhatIfProblem(String code, Kind kind) {
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
