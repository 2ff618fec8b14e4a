package yihao.contracts.lead;

import yihao.contracts.EventKind;

/// What happens to a lead. Topic `lead.lead`, keyed by its id.
public enum LeadEvent implements EventKind<LeadState> {
    REGISTERED("lead.lead-registered.v1"),
    JUDGED("lead.lead-judged.v1"),
    DISPATCHED("lead.lead-dispatched.v1"),
    ACCEPTED("lead.lead-accepted.v1"),
    DECLINED("lead.lead-declined.v1"),
    PROGRESS_RECORDED("lead.lead-progress-recorded.v1"),
    RELEASED("lead.lead-released.v1"),
    CONVERSION_REQUESTED("lead.lead-conversion-requested.v1"),
    CONVERTED("lead.lead-converted.v1"),
    CHANGED("lead.lead-changed.v1");

    public static final String TOPIC = "lead.lead";

    private final String type;

    LeadEvent(String type) {
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
    public Class<LeadState> body() {
        return LeadState.class;
    }
}
