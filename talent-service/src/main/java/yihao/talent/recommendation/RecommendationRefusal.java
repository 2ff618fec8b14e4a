package yihao.talent.recommendation;

import yihao.kernel.ProblemCode;

/// Why a recommendation was not taken or not decided.
public enum RecommendationRefusal implements ProblemCode {
    MAY_NOT_RECOMMEND("talent.may-not-recommend", Kind.FORBIDDEN),
    OFFICE_CONFIRMS("talent.recommendation-confirmed-by-office", Kind.FORBIDDEN),
    NEED_UNKNOWN("talent.recommendation-need-unknown", Kind.REFUSED),
    ENTERPRISE_UNKNOWN("talent.recommendation-enterprise-unknown", Kind.REFUSED),
    IDENTITY_INVALID("talent.recommendation-identity-invalid", Kind.REFUSED),
    RECOMMENDED_ALREADY("talent.already-recommended", Kind.CONFLICT),
    DECIDED_ALREADY("talent.recommendation-already-decided", Kind.CONFLICT),
    AFTER_ARRIVAL("talent.recommended-after-arrival", Kind.REFUSED),
    SAME_PERSON("talent.recommendation-same-person", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    RecommendationRefusal(String code, Kind kind) {
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
