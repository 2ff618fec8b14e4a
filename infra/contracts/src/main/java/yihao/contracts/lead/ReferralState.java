package yihao.contracts.lead;

import java.time.Instant;
import java.util.List;

/// A referrer's filing for a lead, before the investment agreement, with the confirmations of the four parties. Topic
/// `lead.referral`.
public record ReferralState(
        String referralId,
        String number,
        String referrerId,
        String referrerKind,
        String leadId,
        String status,
        Instant filedAt,
        List<ReferralConfirmation> confirmations,
        boolean filedOnBehalf) {

    public ReferralState {
        confirmations = List.copyOf(confirmations);
    }

    public record ReferralConfirmation(String party, Instant at) {}
}
