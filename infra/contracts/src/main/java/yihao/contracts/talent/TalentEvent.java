package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to a talent. Topic `talent.talent`, keyed by its id.
public enum TalentEvent implements EventKind<TalentState> {
    REGISTERED("talent.talent-registered.v1"),
    MATCHED("talent.talent-matched.v1"),
    ARRIVED("talent.talent-arrived.v1"),
    LEFT("talent.talent-left.v1"),
    CHANGED("talent.talent-changed.v1"),
    ERASED("talent.talent-erased.v1");

    public static final String TOPIC = "talent.talent";

    private final String type;

    TalentEvent(String type) {
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
    public Class<TalentState> body() {
        return TalentState.class;
    }
}
