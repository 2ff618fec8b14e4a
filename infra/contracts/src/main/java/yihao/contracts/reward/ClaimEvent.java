package yihao.contracts.reward;

import yihao.contracts.EventKind;

/// What happens to a claim. Topic `reward.claim`, keyed by its id.
public enum ClaimEvent implements EventKind<ClaimState> {
    APPLIED("reward.claim-applied.v1"),
    REVIEWED("reward.claim-reviewed.v1"),
    PUBLISHED("reward.claim-published.v1"),
    OBJECTED("reward.claim-objected.v1"),
    OBJECTION_ANSWERED("reward.claim-objection-answered.v1"),
    APPROVED("reward.claim-approved.v1"),
    PAYMENT_REQUESTED("reward.claim-payment-requested.v1"),
    PAID("reward.claim-paid.v1"),
    PAYMENT_FAILED("reward.claim-payment-failed.v1"),
    DECLINED("reward.claim-declined.v1"),
    WITHDRAWN("reward.claim-withdrawn.v1"),
    SUSPENDED("reward.claim-suspended.v1"),
    RESUMED("reward.claim-resumed.v1"),
    CLAWBACK_PROPOSED("reward.claim-clawback-proposed.v1"),
    CLAWBACK_DISMISSED("reward.claim-clawback-dismissed.v1"),
    CLAWED_BACK("reward.claim-clawed-back.v1"),
    CLAWBACK_DEMANDED("reward.claim-clawback-demanded.v1"),
    REOPENED("reward.claim-reopened.v1"),
    INSTALMENT_CONFIRMED("reward.claim-instalment-confirmed.v1"),
    CLAWBACK_HINTED("reward.claim-clawback-hinted.v1"),
    HINT_CHECKED("reward.claim-hint-checked.v1");

    public static final String TOPIC = "reward.claim";

    private final String type;

    ClaimEvent(String type) {
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
    public Class<ClaimState> body() {
        return ClaimState.class;
    }
}
