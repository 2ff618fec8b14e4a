package yihao.contracts.lead;

import yihao.contracts.EventKind;

/// What happens to an officer. Topic `lead.officer`, keyed by its id.
public enum OfficerEvent implements EventKind<OfficerState> {
    APPOINTED("lead.officer-appointed.v1"),
    CHANGED("lead.officer-changed.v1"),
    CLOSED("lead.officer-closed.v1");

    public static final String TOPIC = "lead.officer";

    private final String type;

    OfficerEvent(String type) {
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
    public Class<OfficerState> body() {
        return OfficerState.class;
    }
}
