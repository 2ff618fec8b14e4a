package yihao.contracts.platform;

import yihao.contracts.EventKind;

/// What happens to a republication. Topic `platform.republication`, keyed by its service.
public enum RepublicationEvent implements EventKind<RepublicationState> {
    FINISHED("platform.republication-finished.v1");

    public static final String TOPIC = "platform.republication";

    private final String type;

    RepublicationEvent(String type) {
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
    public Class<RepublicationState> body() {
        return RepublicationState.class;
    }
}
