package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_ALREADY_FILED;
import static yihao.lead.referral.ReferralProblem.REFERRAL_LEAD_UNKNOWN;
import static yihao.lead.referral.ReferralProblem.REFERRER_UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.referral.AgreeShares.Agreed;
import yihao.lead.referral.ReferralRule.LaterFiling;
import yihao.rules.RuleSet;

/// L11 引荐备案: confirmed referrers file in time; of several filings of a lead the first stands, and a later one waits or
/// is refused, as the rule says.
public final class FileReferral {

    private final Referrals referrals;
    private final Referrers referrers;
    private final Leads leads;
    private final FilingTimes times;
    private final QueueReferrals queue;
    private final AgreeShares agreeShares;

    public FileReferral(
            Referrals referrals, Referrers referrers, Leads leads, FilingTimes times, QueueReferrals queue) {
        this.referrals = referrals;
        this.referrers = referrers;
        this.leads = leads;
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

    private record Taken(
            Versioned<Referrer> referrer, Versioned<Lead> lead, List<ReferrerShare> shares, RuleSet<ReferralRule> by) {}

    public Outcome<Versioned<Referral>> file(Filing filing, Act act) {
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
        var lead = open(filing.lead());
        if (lead.isEmpty()) {
            return Outcome.refused(Refusal.of(REFERRAL_LEAD_UNKNOWN, "lead", filing.lead()));
        }
        var untimely = times.whyNotFile(lead.get(), today);
        return untimely.isPresent()
                ? Outcome.refused(untimely.get())
                : agreeShares
                        .of(referrer.get().id(), filing.shares(), rule.rules())
                        .flatMap(shares ->
                                add(new Taken(referrer.get(), lead.get(), shares, rule), filing.statement(), act));
    }

    private Optional<Versioned<Lead>> open(String lead) {
        return leads.find(lead)
                .or(() -> leads.withNumber(lead))
                .filter(one -> one.state().status() != LeadStatus.RELEASED);
    }

    /// The referrer itself, or an officer on its behalf.
    private static boolean mayFileFor(Actor actor, Referrer referrer) {
        return actor.subject().equals(referrer.subject()) || RegisterReferrer.isOfficer(actor);
    }

    private Outcome<Versioned<Referral>> add(Taken taken, String statement, Act act) {
        queue.moveUp(taken.lead().id(), act);
        var mine = referrals.ofLead(taken.lead().id()).stream()
                .map(Versioned::state)
                .filter(one ->
                        one.isOpen() && one.referrerId().equals(taken.referrer().id()))
                .findFirst();
        if (mine.isPresent()) {
            return alreadyFiled(mine.get().number());
        }
        try {
            return add(taken, ReferralStatus.FILED, statement, act);
        } catch (Aggregates.Taken _) {
            return behind(taken, statement, act);
        }
    }

    /// An earlier one stands: once that is confirmed, none can stand after it.
    private Outcome<Versioned<Referral>> behind(Taken taken, String statement, Act act) {
        var standing = referrals.standingFor(taken.lead().id()).map(Versioned::state);
        var waits = taken.by().rules().laterFiling() == LaterFiling.WAITS
                && standing.map(Referral::status)
                        .filter(ReferralStatus.FILED::equals)
                        .isPresent();
        var number = standing.map(Referral::number).orElse("—");
        try {
            return waits ? add(taken, ReferralStatus.WAITING, statement, act) : alreadyFiled(number);
        } catch (Aggregates.Taken _) {
            return alreadyFiled(number);
        }
    }

    private static Outcome<Versioned<Referral>> alreadyFiled(String number) {
        return Outcome.refused(Refusal.of(REFERRAL_ALREADY_FILED, "number", number));
    }

    private Outcome<Versioned<Referral>> add(Taken taken, ReferralStatus status, String statement, Act act) {
        var standsFor = status == ReferralStatus.FILED ? taken.lead().id() : null;
        var number = referrals.newNumber(CityTime.day(act.at()).getYear());
        var referral = referral(taken, number, status, standsFor, statement, act);
        return Outcome.done(referrals.add(referrals.newId(), referral, ReferralAction.FILED, act));
    }

    private static Referral referral(
            Taken taken, String number, ReferralStatus status, @Nullable String standsFor, String statement, Act act) {
        var referrer = taken.referrer().state();
        var lead = taken.lead().state();
        return new Referral(
                number,
                taken.referrer().id(),
                referrer.name(),
                referrer.referrerKind().name(),
                referrer.subject(),
                taken.lead().id(),
                lead.number(),
                standsFor,
                List.copyOf(lead.involvedUnits()),
                statement,
                status,
                act.at(),
                act.actor().subject(),
                !act.actor().subject().equals(referrer.subject()),
                taken.shares(),
                List.of(),
                List.of(),
                null,
                taken.by().reference());
    }
}
