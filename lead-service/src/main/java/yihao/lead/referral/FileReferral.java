package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_ALREADY_FILED;
import static yihao.lead.referral.ReferralProblem.REFERRAL_LATE;
import static yihao.lead.referral.ReferralProblem.REFERRAL_LEAD_UNKNOWN;
import static yihao.lead.referral.ReferralProblem.REFERRAL_NOT_YOURS;
import static yihao.lead.referral.ReferralProblem.REFERRER_NOT_CONFIRMED;
import static yihao.lead.referral.ReferralProblem.REFERRER_UNKNOWN;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;

/// L11 引荐备案: a confirmed referrer files before the agreement is signed; the first standing filing for a lead counts.
public final class FileReferral {

    private final Referrals referrals;
    private final Referrers referrers;
    private final Leads leads;
    private final Agreements agreements;

    public FileReferral(Referrals referrals, Referrers referrers, Leads leads, Agreements agreements) {
        this.referrals = referrals;
        this.referrers = referrers;
        this.leads = leads;
        this.agreements = agreements;
    }

    public Outcome<Versioned<Referral>> file(String referrerId, String lead, String statement, Act act) {
        var referrer = referrers.find(referrerId).filter(found -> mayFileFor(act.actor(), found.state()));
        if (referrer.isEmpty()) {
            return Outcome.refused(REFERRER_UNKNOWN);
        }
        if (!referrer.get().state().isConfirmed()) {
            return Outcome.refused(REFERRER_NOT_CONFIRMED);
        }
        var found = leads.find(lead)
                .or(() -> leads.withNumber(lead))
                .filter(one -> one.state().status() != LeadStatus.RELEASED);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(REFERRAL_LEAD_UNKNOWN, "lead", lead));
        }
        var signed = agreements.signedOn(found.get().id());
        if (signed.isPresent()) {
            return Outcome.refused(Refusal.of(REFERRAL_LATE, "signedOn", signed.get()));
        }
        return add(referrer.get(), found.get(), statement, act);
    }

    /// The referrer itself, or an officer on its behalf.
    private static boolean mayFileFor(Actor actor, Referrer referrer) {
        return actor.subject().equals(referrer.subject()) || RegisterReferrer.isOfficer(actor);
    }

    private Outcome<Versioned<Referral>> add(
            Versioned<Referrer> referrer, Versioned<Lead> lead, String statement, Act act) {
        var number = referrals.newNumber(CityTime.day(act.at()).getYear());
        var referral = new Referral(
                number,
                referrer.id(),
                referrer.state().name(),
                referrer.state().referrerKind().name(),
                referrer.state().subject(),
                lead.id(),
                lead.state().number(),
                lead.id(),
                List.copyOf(lead.state().involvedUnits()),
                statement,
                ReferralStatus.FILED,
                act.at(),
                act.actor().subject(),
                !act.actor().subject().equals(referrer.state().subject()),
                List.of(),
                null,
                null);
        try {
            return Outcome.done(referrals.add(referrals.newId(), referral, ReferralAction.FILED, act));
        } catch (Aggregates.Taken _) {
            var standing = referrals
                    .standingFor(lead.id())
                    .map(earlier -> earlier.state().number());
            return Outcome.refused(Refusal.of(REFERRAL_ALREADY_FILED, "number", standing.orElse("—")));
        }
    }

    /// The referrer takes it back, or whoever filed it for it; the bureau refuses it.
    public Outcome<Versioned<Referral>> withdraw(String id, Act act) {
        return close(id, ReferralAction.WITHDRAWN, ReferralStatus.WITHDRAWN, act);
    }

    public Outcome<Versioned<Referral>> refuse(String id, Act act) {
        return close(id, ReferralAction.REFUSED, ReferralStatus.REFUSED, act);
    }

    public static boolean mayWithdraw(Actor actor, Referral referral) {
        return actor.didAs(referral.filedBy()) || actor.didAs(referral.referrerSubject());
    }

    public static boolean mayRefuse(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    private Outcome<Versioned<Referral>> close(String id, ReferralAction action, ReferralStatus as, Act act) {
        return referrals.change(id, action, act, referral -> {
            var may = as == ReferralStatus.REFUSED ? mayRefuse(act.actor()) : mayWithdraw(act.actor(), referral);
            if (!may) {
                return Outcome.refused(REFERRAL_NOT_YOURS);
            }
            return act.reason() == null || act.reason().isBlank()
                    ? Outcome.refused(ReferralProblem.REFERRAL_REASON_MISSING)
                    : referral.close(as, act.reason());
        });
    }
}
