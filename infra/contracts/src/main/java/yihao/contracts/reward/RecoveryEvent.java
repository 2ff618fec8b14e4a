package yihao.contracts.reward;

import yihao.contracts.EventKind;

/// What happens to a demand to pay back. Topic `reward.recovery`, keyed by its id.
public enum RecoveryEvent implements EventKind<RecoveryState> {
    DEMANDED("reward.recovery-demanded.v1"),
    RECEIVED("reward.recovery-received.v1"),
    POSTED("reward.recovery-posted.v1");

    public static final String TOPIC = "reward.recovery";

    private final String type;

    RecoveryEvent(String type) {
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
    public Class<RecoveryState> body() {
        return RecoveryState.class;
    }
}
