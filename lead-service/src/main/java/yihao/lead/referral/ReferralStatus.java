package yihao.lead.referral;

import org.jspecify.annotations.Nullable;

/// Where a referral stands.
public enum ReferralStatus {
    FILED,
    /// Behind an earlier filing of the same lead.
    WAITING,
    CONFIRMED,
    REFUSED,
    WITHDRAWN;

    boolean isOpen() {
        return this == FILED || this == WAITING;
    }

    @Nullable
    String standsFor(String leadId) {
        return this == FILED || this == CONFIRMED ? leadId : null;
    }

    @Nullable
    String openFor(String leadId, String referrerId) {
        return isOpen() ? leadId + "|" + referrerId : null;
    }
}
