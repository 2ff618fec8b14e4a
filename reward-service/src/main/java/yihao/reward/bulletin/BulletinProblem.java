package yihao.reward.bulletin;

import yihao.kernel.ProblemCode;

/// Why a bulletin says no.
public enum BulletinProblem implements ProblemCode {
    BULLETIN_UNKNOWN("reward.bulletin-unknown", Kind.NOT_FOUND),
    /// Fact `id`.
    BULLETIN_RANKING_UNKNOWN("reward.bulletin-ranking-unknown", Kind.REFUSED),
    /// Fact `kind`.
    BULLETIN_KIND_UNKNOWN("reward.bulletin-kind-unknown", Kind.REFUSED),
    /// Facts `kind`, `month`.
    BULLETIN_NOT_DUE("reward.bulletin-not-due", Kind.REFUSED),
    BULLETIN_EXISTS("reward.bulletin-exists", Kind.CONFLICT),
    /// Only what was issued is corrected.
    BULLETIN_NOT_ISSUED("reward.bulletin-not-issued", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    BulletinProblem(String code, Kind kind) {
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
