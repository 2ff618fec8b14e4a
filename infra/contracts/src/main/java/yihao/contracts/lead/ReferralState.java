package yihao.contracts.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A referrer's filing for a lead, before the investment agreement, with the confirmations of the four parties. Topic
/// `lead.referral`.
///
/// @param referrerSubject the account of the referrer, when it filed itself; absent when an officer filed for it, and
/// in
///     events of earlier versions
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
        @Nullable String referrerSubject) {

    public ReferralState {
        confirmations = List.copyOf(confirmations);
    }

    public record ReferralConfirmation(String party, Instant at) {}
}
