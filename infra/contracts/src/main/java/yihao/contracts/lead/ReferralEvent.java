package yihao.contracts.lead;

import yihao.contracts.EventKind;

/// What happens to a referral. Topic `lead.referral`, keyed by its id.
public enum ReferralEvent implements EventKind<ReferralState> {
    FILED("lead.referral-filed.v1"),
    CONFIRMED_BY_PARTY("lead.referral-confirmed-by-party.v1"),
    CONFIRMED("lead.referral-confirmed.v1"),
    REFUSED("lead.referral-refused.v1"),
    WITHDRAWN("lead.referral-withdrawn.v1"),
    CHANGED("lead.referral-changed.v1");

    public static final String TOPIC = "lead.referral";

    private final String type;

    ReferralEvent(String type) {
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
    public Class<ReferralState> body() {
        return ReferralState.class;
    }
}
