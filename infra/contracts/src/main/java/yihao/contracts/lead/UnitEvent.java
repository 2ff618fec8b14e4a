package yihao.contracts.lead;

import yihao.contracts.EventKind;

/// What happens to an unit. Topic `lead.unit`, keyed by its id.
public enum UnitEvent implements EventKind<UnitState> {
    REGISTERED("lead.unit-registered.v1"),
    CHANGED("lead.unit-changed.v1"),
    ENDED("lead.unit-ended.v1");

    public static final String TOPIC = "lead.unit";

    private final String type;

    UnitEvent(String type) {
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
    public Class<UnitState> body() {
        return UnitState.class;
    }
}
