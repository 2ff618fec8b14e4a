package yihao.contracts.project;

import yihao.contracts.EventKind;

/// What happens to a capital. Topic `project.capital`, keyed by its id.
public enum CapitalEvent implements EventKind<CapitalState> {
    ENTERED("project.capital-entered.v1"),
    VERIFIED("project.capital-verified.v1"),
    REVOKED("project.capital-revoked.v1");

    public static final String TOPIC = "project.capital";

    private final String type;

    CapitalEvent(String type) {
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
    public Class<CapitalState> body() {
        return CapitalState.class;
    }
}
