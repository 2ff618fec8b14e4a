package yihao.lead.referral;

import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;

/// L11: of several filings of one lead the one that came first stands; when it is withdrawn or refused, the next one
/// moves up. Done again it changes nothing, so whoever comes after a break finishes it.
public final class QueueReferrals {

    private static final int AT_ONCE = 200;

    private final Referrals referrals;

    public QueueReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    void moveUp(String leadId, Act act) {
        if (referrals.standingFor(leadId).isPresent()) {
            return;
        }
        referrals.ofLead(leadId).stream()
                .filter(one -> one.state().status() == ReferralStatus.WAITING)
                .findFirst()
                .ifPresent(next -> stand(next.id(), act));
    }

    /// Whatever a break left waiting behind nobody.
    public void moveUpAll(Act act) {
        referrals.waiting(AT_ONCE).stream()
                .map(one -> one.state().leadId())
                .distinct()
                .forEach(leadId -> moveUp(leadId, act));
    }

    private void stand(String id, Act act) {
        try {
            referrals.change(id, ReferralAction.MOVED_UP, act.alsoFor(), referral -> Outcome.done(referral.standing()));
        } catch (Aggregates.Taken _) {
            // another one stands by now
        }
    }
}
