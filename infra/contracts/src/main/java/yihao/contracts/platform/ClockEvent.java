package yihao.contracts.platform;

import yihao.contracts.EventKind;

/// What happens to a running clock. Topic `platform.clock`, keyed by its service and its own id.
public enum ClockEvent implements EventKind<ClockState> {
    STARTED("platform.clock-started.v1"),
    CHANGED("platform.clock-changed.v1"),
    ENDED("platform.clock-ended.v1");

    public static final String TOPIC = "platform.clock";

    private final String type;

    ClockEvent(String type) {
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
    public Class<ClockState> body() {
        return ClockState.class;
    }
}
