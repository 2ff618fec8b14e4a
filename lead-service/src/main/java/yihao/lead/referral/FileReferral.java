package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_ALREADY_FILED;
import static yihao.lead.referral.ReferralProblem.REFERRAL_LEAD_UNKNOWN;
import static yihao.lead.referral.ReferralProblem.REFERRER_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.referral.AgreeShares.Agreed;

/// L11 引荐备案: confirmed referrers file in time; of several filings of a lead the first stands, and a later one waits or
/// is refused, as the rule says. A referrer knows a lead by its number; an officer files for leads that it sees.
public final class FileReferral {

    private final Referrals referrals;
    private final Referrers referrers;
    private final Leads leads;
    private final LeadSight sight;
    private final FilingTimes times;
    private final QueueReferrals queue;
    private final AgreeShares agreeShares;

    public FileReferral(
            Referrals referrals,
            Referrers referrers,
            Leads leads,
            LeadSight sight,
            FilingTimes times,
            QueueReferrals queue) {
        this.referrals = referrals;
        this.referrers = referrers;
        this.leads = leads;
        this.sight = sight;
        this.times = times;
        this.queue = queue;
        this.agreeShares = new AgreeShares(referrers);
    }

    /// @param referrerId who files, or is filed for
    /// @param lead id or readable number
    /// @param shares of joint referrers, with the one who files; none where it has the whole
    public record Filing(String referrerId, String lead, String statement, List<Agreed> shares) {

        public Filing {
            shares = List.copyOf(shares);
        }
    }

    public static boolean mayFileForOthers(Actor actor) {
        return RegisterReferrer.isOfficer(actor);
    }

    int jointMost(LocalDate day) {
        return times.rule(day).rules().jointMost();
    }

    public Outcome<Versioned<Referral>> file(Filing filing, Act act) {
        return fitting(filing, act).flatMap(fitting -> add(fitting, filing.statement(), act));
    }

    Outcome<Fitting> fitting(Filing filing, Act act) {
        var today = CityTime.day(act.at());
        var rule = times.rule(today);
        var referrer = referrers.find(filing.referrerId()).filter(found -> mayFileFor(act.actor(), found.state()));
        if (referrer.isEmpty()) {
            return Outcome.refused(REFERRER_UNKNOWN);
        }
        var unfit = AgreeShares.whyNot(referrer.get().state(), rule.rules());
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        var lead = named(filing.lead(), referrer.get().state(), act.actor())
                .filter(one -> one.state().status() != LeadStatus.RELEASED);
        if (lead.isEmpty()) {
            return Outcome.refused(Refusal.of(REFERRAL_LEAD_UNKNOWN, "lead", filing.lead()));
        }
        var untimely = times.whyNotFile(lead.get(), today);
        return untimely.isPresent()
                ? Outcome.refused(untimely.get())
                : agreeShares
                        .of(referrer.get().id(), filing.shares(), rule.rules())
                        .map(shares -> new Fitting(referrer.get(), lead.get(), shares, rule));
    }

    /// By id or number; what an officer may not see does not exist.
    Optional<Versioned<Lead>> named(String lead, Referrer referrer, Actor actor) {
        return leads.find(lead)
                .or(() -> leads.withNumber(lead))
                .filter(one -> isItself(actor, referrer) || sight.sees(actor, one.state()));
    }

    /// The referrer itself, or an officer on its behalf.
    private static boolean mayFileFor(Actor actor, Referrer referrer) {
        return isItself(actor, referrer) || mayFileForOthers(actor);
    }

    private static boolean isItself(Actor actor, Referrer referrer) {
        return actor.subject().equals(referrer.subject());
    }

    /// Why what is filed of the lead already keeps this one out; changes nothing.
    Optional<Refusal> whyNotBesides(Fitting fitting) {
        return mine(fitting)
                .or(() -> standing(fitting).filter(earlier -> !fitting.waitsBehind(earlier)))
                .map(earlier -> alreadyFiled(earlier.number()));
    }

    Optional<Referral> standing(Fitting fitting) {
        return referrals.standingFor(fitting.lead().id()).map(Versioned::state);
    }

    private Optional<Referral> mine(Fitting fitting) {
        return referrals.ofLead(fitting.lead().id()).stream()
                .map(Versioned::state)
                .filter(one -> one.isOpen()
                        && one.referrerId().equals(fitting.referrer().id()))
                .findFirst();
    }

    private Outcome<Versioned<Referral>> add(Fitting fitting, String statement, Act act) {
        queue.moveUp(fitting.lead().id(), act);
        var mine = mine(fitting);
        if (mine.isPresent()) {
            return Outcome.refused(alreadyFiled(mine.get().number()));
        }
        try {
            return add(fitting, ReferralStatus.FILED, statement, act);
        } catch (Aggregates.Taken _) {
            return behind(fitting, statement, act);
        }
    }

    /// An earlier one stands: once that is confirmed, none can stand after it.
    private Outcome<Versioned<Referral>> behind(Fitting fitting, String statement, Act act) {
        var standing = standing(fitting);
        var number = standing.map(Referral::number).orElse("—");
        try {
            return standing.filter(fitting::waitsBehind).isPresent()
                    ? add(fitting, ReferralStatus.WAITING, statement, act)
                    : Outcome.refused(alreadyFiled(number));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(alreadyFiled(number));
        }
    }

    static Refusal alreadyFiled(String number) {
        return Refusal.of(REFERRAL_ALREADY_FILED, "number", number);
    }

    private Outcome<Versioned<Referral>> add(Fitting fitting, ReferralStatus status, String statement, Act act) {
        var number = referrals.newNumber(CityTime.day(act.at()).getYear());
        var referral = fitting.referral(number, status, statement, act);
        return Outcome.done(referrals.add(referrals.newId(), referral, ReferralAction.FILED, act));
    }
}
