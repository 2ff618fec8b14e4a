package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_NOT_YOURS;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.referral.AgreeShares.Agreed;

/// L11: who filed changes the shares, and everybody is asked again; or takes the filing back. The bureau refuses it.
public final class ChangeReferral {

    private final Referrals referrals;
    private final FilingTimes times;
    private final QueueReferrals queue;
    private final AgreeShares agreeShares;

    public ChangeReferral(Referrals referrals, Referrers referrers, FilingTimes times, QueueReferrals queue) {
        this.referrals = referrals;
        this.times = times;
        this.queue = queue;
        this.agreeShares = new AgreeShares(referrers);
    }

    public static boolean mayChange(Actor actor, Referral referral) {
        return actor.didAs(referral.filedBy()) || actor.didAs(referral.referrerSubject());
    }

    public static boolean mayRefuse(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    /// @param agreed of all joint referrers; one alone has the whole
    public Outcome<Versioned<Referral>> agree(String id, List<Agreed> agreed, Act act) {
        var rule = times.rule(CityTime.day(act.at())).rules();
        return referrals.change(
                id,
                ReferralAction.SHARES_CHANGED,
                act,
                referral -> mayChange(act.actor(), referral)
                        ? agreeShares.of(referral.referrerId(), agreed, rule).flatMap(referral::agree)
                        : Outcome.refused(REFERRAL_NOT_YOURS));
    }

    public Outcome<Versioned<Referral>> withdraw(String id, Act act) {
        return close(id, ReferralAction.WITHDRAWN, ReferralStatus.WITHDRAWN, act);
    }

    public Outcome<Versioned<Referral>> refuse(String id, Act act) {
        return close(id, ReferralAction.REFUSED, ReferralStatus.REFUSED, act);
    }

    private Outcome<Versioned<Referral>> close(String id, ReferralAction action, ReferralStatus as, Act act) {
        var closed = referrals.change(id, action, act, referral -> {
            var may = as == ReferralStatus.REFUSED ? mayRefuse(act.actor()) : mayChange(act.actor(), referral);
            if (!may) {
                return Outcome.refused(REFERRAL_NOT_YOURS);
            }
            return act.reason() == null || act.reason().isBlank()
                    ? Outcome.refused(ReferralProblem.REFERRAL_REASON_MISSING)
                    : referral.close(as, act.reason());
        });
        return closed.map(referral -> {
            queue.moveUp(referral.state().leadId(), act);
            return referral;
        });
    }
}
