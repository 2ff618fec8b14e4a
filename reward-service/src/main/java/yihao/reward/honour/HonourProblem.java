package yihao.reward.honour;

import yihao.kernel.ProblemCode;

/// Why a selection says no.
public enum HonourProblem implements ProblemCode {
    SELECTION_UNKNOWN("reward.selection-unknown", Kind.NOT_FOUND),
    NOMINEE_UNKNOWN("reward.nominee-unknown", Kind.NOT_FOUND),
    /// Fact `kind`.
    HONOUR_KIND_UNKNOWN("reward.honour-kind-unknown", Kind.REFUSED),
    /// Facts `period`, `every`.
    SELECTION_PERIOD_WRONG("reward.selection-period-wrong", Kind.REFUSED),
    SELECTION_EXISTS("reward.selection-exists", Kind.CONFLICT),
    /// Fact `method`: no published ranking by this method under that name.
    SELECTION_RANKING_MISSING("reward.selection-ranking-missing", Kind.REFUSED),
    /// Fact `reference`: not one who may be nominated.
    NOMINEE_NOT_ELIGIBLE("reward.nominee-not-eligible", Kind.REFUSED),
    NOMINEE_EXISTS("reward.nominee-exists", Kind.CONFLICT),
    NOMINEE_MISSING("reward.nominee-missing", Kind.REFUSED),
    BALLOT_CAST("reward.ballot-cast", Kind.CONFLICT),
    /// Fact `places`, or `most`.
    BALLOT_WRONG("reward.ballot-wrong", Kind.REFUSED),
    /// Facts `cast`, `quorum`.
    QUORUM_MISSING("reward.quorum-missing", Kind.REFUSED),
    /// Fact `places`.
    CHOICE_WRONG("reward.choice-wrong", Kind.REFUSED),
    /// Fact `missing`.
    VETO_UNANSWERED("reward.veto-unanswered", Kind.REFUSED),
    /// Fact `until`.
    HONOUR_PUBLICITY_RUNNING("reward.honour-publicity-running", Kind.REFUSED),
    HONOUR_PUBLICITY_OVER("reward.honour-publicity-over", Kind.REFUSED),
    /// Fact `no`.
    HONOUR_OBJECTION_OPEN("reward.honour-objection-open", Kind.REFUSED),
    HONOUR_OBJECTION_UNKNOWN("reward.honour-objection-unknown", Kind.NOT_FOUND),
    HONOUR_TOO_MANY_OBJECTIONS("reward.honour-too-many-objections", Kind.LIMITED),
    /// Fact `scheme`.
    HONOUR_SCHEME_MISSING("reward.honour-scheme-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    HonourProblem(String code, Kind kind) {
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
