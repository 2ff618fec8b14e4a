package yihao.contracts.platform;

import yihao.contracts.EventKind;

/// What happens to a journal head. Topic `platform.journal-head`, keyed by its id.
public enum JournalHeadEvent implements EventKind<JournalHeadState> {
    MOVED("platform.journal-head-moved.v1");

    public static final String TOPIC = "platform.journal-head";

    private final String type;

    JournalHeadEvent(String type) {
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
    public Class<JournalHeadState> body() {
        return JournalHeadState.class;
    }
}
