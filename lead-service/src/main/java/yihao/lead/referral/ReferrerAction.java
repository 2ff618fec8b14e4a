package yihao.lead.referral;

/// What happens to a referrer. Nothing of it is published: it is a person's business with the city.
public enum ReferrerAction {
    REGISTERED,
    CONFIRMED
}
