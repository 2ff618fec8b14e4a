package yihao.lead.referral;

/// Where a referral stands.
public enum ReferralStatus {
    FILED,
    /// Behind an earlier filing of the same lead.
    WAITING,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
