package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to a need. Topic `talent.need`, keyed by its id.
public enum NeedEvent implements EventKind<NeedState> {
    POSTED("talent.need-posted.v1"),
    MATCHED("talent.need-matched.v1"),
    MOVED("talent.need-moved.v1"),
    ARRIVED("talent.need-arrived.v1"),
    CLOSED("talent.need-closed.v1"),
    EDITED("talent.need-edited.v1"),
    REOPENED("talent.need-reopened.v1"),
    CHANGED("talent.need-changed.v1");

    public static final String TOPIC = "talent.need";

    private final String type;

    NeedEvent(String type) {
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
    public Class<NeedState> body() {
        return NeedState.class;
    }
}
