package yihao.contracts.lead;

import yihao.contracts.EventKind;

/// What happens to an enterprise. Topic `lead.enterprise`, keyed by its id.
public enum EnterpriseEvent implements EventKind<EnterpriseState> {
    REGISTERED("lead.enterprise-registered.v1"),
    CHANGED("lead.enterprise-changed.v1"),
    MERGED("lead.enterprise-merged.v1"),
    MERGE_UNDONE("lead.enterprise-merge-undone.v1");

    public static final String TOPIC = "lead.enterprise";

    private final String type;

    EnterpriseEvent(String type) {
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
    public Class<EnterpriseState> body() {
        return EnterpriseState.class;
    }
}
