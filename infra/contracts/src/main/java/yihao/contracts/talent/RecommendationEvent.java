package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to the recommendation of a talent. Topic `talent.recommendation`, keyed by its id.
public enum RecommendationEvent implements EventKind<RecommendationState> {
    RECOMMENDED("talent.recommendation-recommended.v1"),
    CONFIRMED("talent.recommendation-confirmed.v1"),
    DECLINED("talent.recommendation-declined.v1"),
    USED("talent.recommendation-used.v1");

    public static final String TOPIC = "talent.recommendation";

    private final String type;

    RecommendationEvent(String type) {
        this.type = type;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Class<RecommendationState> body() {
        return RecommendationState.class;
    }
}
