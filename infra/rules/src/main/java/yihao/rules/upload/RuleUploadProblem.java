package yihao.rules.upload;

import yihao.kernel.ProblemCode;

/// Why rule data are not taken.
public enum RuleUploadProblem implements ProblemCode {
    /// Fact `kind`.
    KIND_UNKNOWN("rules.kind-unknown", Kind.NOT_FOUND),
    /// Fact `reference`.
    VERSION_UNKNOWN("rules.version-unknown", Kind.NOT_FOUND),
    /// Facts `line`, `message` of the first, and all as `problems`.
    UNREADABLE("rules.unreadable", Kind.REFUSED),
    /// Fact `status`: a draft, or one that was taken back.
    NOT_TO_DECIDE("rules.not-to-decide", Kind.REFUSED),
    /// Fact `reference`.
    VERSION_TAKEN("rules.version-taken", Kind.CONFLICT),
    MAY_NOT_PROPOSE("rules.may-not-propose", Kind.FORBIDDEN),
    MAY_NOT_DECIDE("rules.may-not-decide", Kind.FORBIDDEN),
    /// Whoever wrote it does not put it in force.
    OWN_PROPOSAL("rules.own-proposal", Kind.FORBIDDEN),
    /// Fact `status`.
    DECIDED_BEFORE("rules.decided-before", Kind.CONFLICT),
    REASON_MISSING("rules.reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    RuleUploadProblem(String code, Kind kind) {
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
