package yihao.contracts.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A referrer's filing for a lead, before the investment agreement, with the confirmations of the four parties. Topic
/// `lead.referral`.
///
/// @param status FILED, WAITING behind an earlier filing of the lead, CONFIRMED, REFUSED, WITHDRAWN
/// @param referrerSubject the account of the referrer, when it filed itself; absent when an officer filed for it, and
///     in events of earlier versions
/// @param shares of several joint referrers, among them `referrerId`; absent where that one has the whole
public record ReferralState(
        String referralId,
        String number,
        String referrerId,
        String referrerKind,
        String leadId,
        String status,
        Instant filedAt,
        List<ReferralConfirmation> confirmations,
        boolean filedOnBehalf,
        @Nullable String referrerSubject,
        @Nullable List<ReferralShare> shares) {

    public ReferralState {
        confirmations = List.copyOf(confirmations);
        shares = shares == null ? null : List.copyOf(shares);
    }

    public record ReferralConfirmation(String party, Instant at) {}

    /// @param percent exact, with two decimals: `"33.34"`; all of them make 100.00
    public record ReferralShare(
            String referrerId,
            String referrerKind,
            String percent,
            @Nullable String referrerSubject) {}
}
