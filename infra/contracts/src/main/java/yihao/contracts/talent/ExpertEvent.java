package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to an expert. Topic `talent.expert`, keyed by its id.
public enum ExpertEvent implements EventKind<ExpertState> {
    APPOINTED("talent.expert-appointed.v1"),
    CONFIRMED("talent.expert-confirmed.v1"),
    DECLINED("talent.expert-declined.v1"),
    SUSPENDED("talent.expert-suspended.v1"),
    RESUMED("talent.expert-resumed.v1"),
    ENDED("talent.expert-ended.v1"),
    CHANGED("talent.expert-changed.v1");

    public static final String TOPIC = "talent.expert";

    private final String type;

    ExpertEvent(String type) {
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
    public Class<ExpertState> body() {
        return ExpertState.class;
    }
}
