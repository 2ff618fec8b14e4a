package yihao.contracts.platform;

import yihao.contracts.EventKind;

/// What happens to a period. Topic `platform.period`, keyed by its id.
public enum PeriodEvent implements EventKind<PeriodState> {
    CLOSED("platform.period-closed.v1");

    public static final String TOPIC = "platform.period";

    private final String type;

    PeriodEvent(String type) {
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
    public Class<PeriodState> body() {
        return PeriodState.class;
    }
}
