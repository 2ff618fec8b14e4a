package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to a question put to experts. Topic `talent.consultation`, keyed by its id.
public enum ConsultationEvent implements EventKind<ConsultationState> {
    ASKED("talent.consultation-asked.v1"),
    ASSIGNED("talent.consultation-assigned.v1"),
    OPINION_GIVEN("talent.consultation-opinion-given.v1"),
    CLOSED("talent.consultation-closed.v1"),
    WITHDRAWN("talent.consultation-withdrawn.v1"),
    CHANGED("talent.consultation-changed.v1");

    public static final String TOPIC = "talent.consultation";

    private final String type;

    ConsultationEvent(String type) {
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
    public Class<ConsultationState> body() {
        return ConsultationState.class;
    }
}
