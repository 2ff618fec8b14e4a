package yihao.contracts.lead;

import yihao.contracts.EventKind;

/// What happens to a visit. Topic `lead.visit`, keyed by its id.
public enum VisitEvent implements EventKind<VisitState> {
    PLANNED("lead.visit-planned.v1"),
    MADE("lead.visit-made.v1"),
    CORRECTED("lead.visit-corrected.v1"),
    LED_TO_LEAD("lead.visit-led-to-lead.v1"),
    CHANGED("lead.visit-changed.v1"),
    CANCELLED("lead.visit-cancelled.v1");

    public static final String TOPIC = "lead.visit";

    private final String type;

    VisitEvent(String type) {
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
    public Class<VisitState> body() {
        return VisitState.class;
    }
}
