package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to an appointment of the promotion staff. Topic `talent.appointment`, keyed by its id.
public enum AppointmentEvent implements EventKind<AppointmentState> {
    PROPOSED("talent.appointment-proposed.v1"),
    BEGUN("talent.appointment-begun.v1"),
    CHANGED("talent.appointment-changed.v1"),
    ENDED("talent.appointment-ended.v1");

    public static final String TOPIC = "talent.appointment";

    private final String type;

    AppointmentEvent(String type) {
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
    public Class<AppointmentState> body() {
        return AppointmentState.class;
    }
}
