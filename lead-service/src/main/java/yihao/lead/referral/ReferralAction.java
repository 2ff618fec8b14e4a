package yihao.lead.referral;

/// What happens to a referral; the names are those of its published events. What has no event of its own is told as a
/// change.
public enum ReferralAction {
    FILED,
    LINK_SENT,
    SHARES_CHANGED,
    MOVED_UP,
    CONFIRMED_BY_PARTY,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
