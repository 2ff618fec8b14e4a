package yihao.talent.recommendation;

/// What can happen to a recommendation.
public enum RecommendationAction {
    RECOMMENDED,
    CONFIRMED,
    DECLINED,
    USED
}
