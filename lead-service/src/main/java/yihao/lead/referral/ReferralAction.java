package yihao.lead.referral;

/// What happens to a referral; the names are those of its published events, and a link that is only sent tells nobody
/// anything new.
public enum ReferralAction {
    FILED,
    LINK_SENT,
    CONFIRMED_BY_PARTY,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
