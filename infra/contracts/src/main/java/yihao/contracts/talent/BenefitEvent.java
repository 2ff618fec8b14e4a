package yihao.contracts.talent;

import yihao.contracts.EventKind;

/// What happens to a benefit. Topic `talent.benefit`, keyed by its id.
public enum BenefitEvent implements EventKind<BenefitState> {
    GRANTED("talent.benefit-granted.v1"),
    APPROVED("talent.benefit-approved.v1"),
    DECLINED("talent.benefit-declined.v1"),
    PAYMENT_ORDERED("talent.benefit-payment-ordered.v1"),
    PAYMENT_REFUSED("talent.benefit-payment-refused.v1"),
    PAID("talent.benefit-paid.v1"),
    INSTALMENT_CONFIRMED("talent.benefit-instalment-confirmed.v1"),
    MILESTONE_PROVEN("talent.benefit-milestone-proven.v1"),
    MILESTONE_CONFIRMED("talent.benefit-milestone-confirmed.v1"),
    PAYMENT_TAKEN_UP("talent.benefit-payment-taken-up.v1"),
    CLAWBACK_PROPOSED("talent.benefit-clawback-proposed.v1"),
    CLAWBACK_CONFIRMED("talent.benefit-clawback-confirmed.v1"),
    CLAWBACK_DISMISSED("talent.benefit-clawback-dismissed.v1"),
    CLAWBACK_DEMANDED("talent.benefit-clawback-demanded.v1"),
    CLAWBACK_REFUSED("talent.benefit-clawback-refused.v1"),
    CLAWBACK_TAKEN_UP("talent.benefit-clawback-taken-up.v1"),
    RETURNED("talent.benefit-returned.v1");

    public static final String TOPIC = "talent.benefit";

    private final String type;

    BenefitEvent(String type) {
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
    public Class<BenefitState> body() {
        return BenefitState.class;
    }
}
