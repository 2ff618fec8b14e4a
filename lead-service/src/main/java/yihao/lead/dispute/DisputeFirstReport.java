package yihao.lead.dispute;

import static yihao.lead.LeadProblem.ARBITER_IS_PARTY;
import static yihao.lead.LeadProblem.NOTHING_TO_DISPUTE;
import static yihao.lead.LeadProblem.NOT_YOURS;
import static yihao.lead.LeadProblem.REASON_MISSING;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Dispute;
import yihao.lead.Dispute.Keeper;
import yihao.lead.Dispute.Ruling;
import yihao.lead.DueDates;
import yihao.lead.Investor;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.firstreport.FirstReport;

/// L4: who was refused says why it was first; somebody who is no party decides, with a reason.
public final class DisputeFirstReport {

    private static final int MOST = 100;
    private static final Comparator<Filed> NEWEST_FIRST =
            Comparator.comparing((Filed filed) -> filed.dispute().at()).reversed();

    private final Leads leads;
    private final LeadSight sight;
    private final FirstReport firstReport;
    private final RegisterEnterprise register;
    private final DueDates dueDates;

    public DisputeFirstReport(
            Leads leads, LeadSight sight, FirstReport firstReport, RegisterEnterprise register, DueDates dueDates) {
        this.leads = leads;
        this.sight = sight;
        this.firstReport = firstReport;
        this.register = register;
        this.dueDates = dueDates;
    }

    /// One dispute with the lead it is about.
    public record Filed(Versioned<Lead> lead, Dispute dispute) {}

    public static boolean mayFile(Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.LIAISON_CLIENT);
    }

    public static boolean mayRule(Actor actor) {
        return actor.has(Function.BUREAU_HEAD);
    }

    public Outcome<Filed> file(Investor typed, String claim, Act act) {
        if (!mayFile(act.actor())) {
            return Outcome.refused(NOT_YOURS);
        }
        return register.known(typed, act.actor())
                .flatMap(investor -> firstReport
                        .standing(investor, typed, act)
                        .holder()
                        .map(held -> file(held.lead().id(), claim, act))
                        .orElseGet(() -> Outcome.refused(NOTHING_TO_DISPUTE)));
    }

    private Outcome<Filed> file(String leadId, String claim, Act act) {
        var actor = act.actor();
        var number = leads.newDisputeNumber(CityTime.day(act.at()).getYear());
        var dispute = new Dispute(number, actor.unit(), actor.subject(), act.at(), claim, null);
        return leads.change(
                        leadId,
                        LeadAction.DISPUTE_FILED,
                        act,
                        lead -> lead.dispute(dispute, dueDates.arbitrate(lead.report(), act.at())))
                .map(lead -> new Filed(lead, dispute));
    }

    public Outcome<Versioned<Lead>> rule(String leadId, String number, Keeper keeper, Act act) {
        return sight.decide(leadId, LeadAction.DISPUTE_DECIDED, act, lead -> {
            var arbiter = act.actor();
            var reason = act.reason();
            if (!mayRule(arbiter)) {
                return Outcome.refused(NOT_YOURS);
            }
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            return isParty(arbiter, lead)
                    ? Outcome.refused(ARBITER_IS_PARTY)
                    : lead.rule(number, new Ruling(keeper, arbiter.subject(), act.at(), reason));
        });
    }

    /// The disputes this actor's unit filed; all of them for the bureau. The newest first.
    public List<Filed> list(Actor actor) {
        var all = actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
        if (!all && !mayFile(actor)) {
            return List.of();
        }
        var found = all ? leads.disputed(MOST) : disputedBy(actor);
        return found.stream()
                .flatMap(lead -> disputes(lead, dispute -> all || actor.worksFor(dispute.unit())))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private List<Versioned<Lead>> disputedBy(Actor actor) {
        return actor.units().stream()
                .flatMap(unit -> leads.disputedBy(unit, MOST).stream())
                .distinct()
                .toList();
    }

    List<String> actions(Actor actor, Lead lead) {
        var open = lead.disputes().stream().anyMatch(Dispute::isOpen);
        return open && mayRule(actor) && !isParty(actor, lead) ? List.of("rule-dispute") : List.of();
    }

    private static boolean isParty(Actor arbiter, Lead lead) {
        return Stream.concat(
                        Stream.of(lead.protectedFor()),
                        lead.disputes().stream().filter(Dispute::isOpen).map(Dispute::unit))
                .anyMatch(arbiter::worksFor);
    }

    private static Stream<Filed> disputes(Versioned<Lead> lead, java.util.function.Predicate<Dispute> shown) {
        return lead.state().disputes().reversed().stream().filter(shown).map(one -> new Filed(lead, one));
    }
}
