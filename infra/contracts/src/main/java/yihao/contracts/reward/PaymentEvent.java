package yihao.contracts.reward;

import yihao.contracts.EventKind;

/// What happens to a payment. Topic `reward.payment`, keyed by its id.
public enum PaymentEvent implements EventKind<PaymentState> {
    ORDERED("reward.payment-ordered.v1"),
    APPROVED("reward.payment-approved.v1"),
    CHANGED("reward.payment-changed.v1"),
    RESERVED("reward.payment-reserved.v1"),
    PAID("reward.payment-paid.v1"),
    REFUSED("reward.payment-refused.v1");

    public static final String TOPIC = "reward.payment";

    private final String type;

    PaymentEvent(String type) {
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
    public Class<PaymentState> body() {
        return PaymentState.class;
    }
}
