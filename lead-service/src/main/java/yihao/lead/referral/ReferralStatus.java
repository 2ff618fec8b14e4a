package yihao.lead.referral;

/// Where a referral stands.
public enum ReferralStatus {
    FILED,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
