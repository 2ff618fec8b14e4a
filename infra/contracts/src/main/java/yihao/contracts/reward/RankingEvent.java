package yihao.contracts.reward;

import yihao.contracts.EventKind;

/// What happens to a ranking. Topic `reward.ranking`, keyed by its id.
public enum RankingEvent implements EventKind<RankingState> {
    PUBLISHED("reward.ranking-published.v1"),
    CORRECTED("reward.ranking-corrected.v1");

    public static final String TOPIC = "reward.ranking";

    private final String type;

    RankingEvent(String type) {
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
    public Class<RankingState> body() {
        return RankingState.class;
    }
}
