package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to an institution. Topic `talent.institution`, keyed by its id. What has no event of its own (papers,
/// contacts, commitments) is told as changed.
public enum InstitutionEvent implements EventKind<InstitutionState> {
    ENTERED("talent.institution-entered.v1"),
    CHANGED("talent.institution-changed.v1"),
    MOVED("talent.institution-moved.v1"),
    SUSPENDED("talent.institution-suspended.v1"),
    RESUMED("talent.institution-resumed.v1"),
    ENDED("talent.institution-ended.v1"),
    AGREEMENT_SIGNED("talent.institution-agreement-signed.v1"),
    PROJECT_LINKED("talent.institution-project-linked.v1"),
    PROJECT_UNLINKED("talent.institution-project-unlinked.v1");

    public static final String TOPIC = "talent.institution";

    private final String type;

    InstitutionEvent(String type) {
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
    public Class<InstitutionState> body() {
        return InstitutionState.class;
    }
}
