package yihao.reward.listing;

import yihao.kernel.ProblemCode;

/// Why lists say no.
public enum ListingProblem implements ProblemCode {
    LISTING_UNKNOWN("reward.listing-unknown", Kind.NOT_FOUND),
    LIST_RANKING_UNKNOWN("reward.list-ranking-unknown", Kind.REFUSED),
    /// Fact `rules`.
    LIST_RULES_NOT_IN_FORCE("reward.list-rules-not-in-force", Kind.REFUSED),
    /// Facts `method`, `wanted`.
    LIST_RULES_OF_ANOTHER_METHOD("reward.list-rules-of-another-method", Kind.REFUSED),
    /// Facts `list`, `unit`.
    NOT_ON_THE_LIST("reward.not-on-the-list", Kind.REFUSED),
    /// Fact `kind`.
    EXEMPTION_UNKNOWN("reward.exemption-unknown", Kind.REFUSED),
    EXEMPTED_ALREADY("reward.exempted-already", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ListingProblem(String code, Kind kind) {
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
