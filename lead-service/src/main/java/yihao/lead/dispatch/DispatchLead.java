package yihao.lead.dispatch;

import static yihao.lead.LeadProblem.DATE_IN_FUTURE;
import static yihao.lead.LeadProblem.NOT_YOURS;
import static yihao.lead.LeadProblem.REASON_MISSING;
import static yihao.lead.LeadProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Dispatch;
import yihao.lead.DueDates;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.LeadStatus;
import yihao.lead.Network;
import yihao.lead.Progress;

/// L6: the bureau hands a valuable lead to units; each accepts or declines in time, and then reports what it does.
/// Recorded progress keeps the protection alive.
public final class DispatchLead {

    private final LeadSight sight;
    private final Network network;
    private final DueDates dueDates;

    public DispatchLead(LeadSight sight, Network network, DueDates dueDates) {
        this.sight = sight;
        this.network = network;
        this.dueDates = dueDates;
    }

    public static boolean mayDispatch(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    static boolean standsForUnit(Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD);
    }

    public boolean mayAnswerFor(Actor actor, String unit) {
        return standsForUnit(actor) && actor.worksFor(unit);
    }

    public boolean mayWork(Actor actor, Lead lead) {
        return mayDispatch(actor)
                || (actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.SQUAD_MEMBER, Function.LIAISON_CLIENT)
                        && lead.holders().stream().anyMatch(unit -> sight.belongsTo(actor, unit)));
    }

    /// The bureau lets go, or the unit it is protected for, unless that has handed it on; of a lead in the pool the
    /// bureau alone.
    public boolean mayRelease(Actor actor, Lead lead) {
        return mayDispatch(actor)
                || (lead.status().isWorkedOn()
                        && actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.LIAISON_CLIENT)
                        && actor.worksFor(lead.protectedFor())
                        && lead.dispatchTo(lead.protectedFor())
                                .filter(Dispatch::isHandedOn)
                                .isEmpty());
    }

    public Outcome<Versioned<Lead>> dispatch(String id, List<String> units, Act act) {
        for (var unit : units) {
            if (network.unit(unit).filter(Network.Entry::active).isEmpty()) {
                return Outcome.refused(Refusal.of(UNIT_UNKNOWN, "unit", unit));
            }
        }
        return sight.decide(
                id,
                LeadAction.DISPATCHED,
                act,
                lead -> mayDispatch(act.actor()) ? handedTo(units, lead, act) : Outcome.refused(NOT_YOURS));
    }

    private Outcome<Lead> handedTo(List<String> units, Lead lead, Act act) {
        var due = units.stream()
                .distinct()
                .map(unit -> dueDates.respond(unit, lead.report(), act.at()))
                .toList();
        var handed = due.stream()
                .map(one -> Dispatch.to(one.unit(), act.at(), one.on()))
                .toList();
        return lead.dispatch(handed, due);
    }

    public Outcome<Versioned<Lead>> accept(String id, String unit, Act act) {
        var today = CityTime.day(act.at());
        return sight.decide(
                id,
                LeadAction.ACCEPTED,
                act,
                lead -> mayAnswerFor(act.actor(), unit)
                        ? lead.accept(
                                unit,
                                act.at(),
                                act.actor().subject(),
                                today,
                                dueDates.report(unit, lead.report(), act.at()))
                        : Outcome.refused(NOT_YOURS));
    }

    public Outcome<Versioned<Lead>> decline(String id, String unit, Act act) {
        return sight.decide(id, LeadAction.DECLINED, act, lead -> {
            if (!mayAnswerFor(act.actor(), unit)) {
                return Outcome.refused(NOT_YOURS);
            }
            return reason(act)
                    .flatMap(why -> lead.decline(
                            unit, act.at(), act.actor().subject(), why, dueDates.feedback(lead.report(), act.at())));
        });
    }

    public Outcome<Versioned<Lead>> recordProgress(String id, String text, @Nullable LocalDate on, Act act) {
        var today = CityTime.day(act.at());
        var day = on == null ? today : on;
        return sight.decide(id, LeadAction.PROGRESS_RECORDED, act, lead -> {
            if (!mayWork(act.actor(), lead)) {
                return Outcome.refused(NOT_YOURS);
            }
            if (day.isAfter(today)) {
                return Outcome.refused(Refusal.of(DATE_IN_FUTURE, "date", day));
            }
            var actor = act.actor();
            var owner = lead.ownerUnits().stream().filter(actor::worksFor).findFirst();
            var step = new Progress(day, text, owner.orElse(actor.unit()), actor.subject(), act.at());
            var next = owner.map(unit -> dueDates.report(unit, lead.report(), act.at())).stream()
                    .toList();
            return lead.record(step, today, next);
        });
    }

    public Outcome<Versioned<Lead>> release(String id, Act act) {
        return sight.decide(
                id,
                LeadAction.RELEASED,
                act,
                lead -> mayRelease(act.actor(), lead)
                        ? reason(act).flatMap(lead::release)
                        : Outcome.refused(NOT_YOURS));
    }

    List<String> actions(Actor actor, Lead lead) {
        var actions = new ArrayList<String>();
        if (lead.status() == LeadStatus.POOLED && mayRelease(actor, lead)) {
            actions.add("release");
        }
        if (!lead.status().isWorkedOn()) {
            return actions;
        }
        if (lead.judgement() != null && mayDispatch(actor)) {
            actions.add("dispatch");
        }
        if (lead.dispatches().stream().anyMatch(one -> one.isPending() && mayAnswerFor(actor, one.unit()))) {
            actions.addAll(List.of("accept", "decline"));
        }
        if (mayWork(actor, lead)) {
            actions.add("record-progress");
        }
        if (mayRelease(actor, lead)) {
            actions.add("release");
        }
        return actions;
    }

    private static Outcome<String> reason(Act act) {
        return act.reason() == null || act.reason().isBlank()
                ? Outcome.refused(REASON_MISSING)
                : Outcome.done(act.reason());
    }
}
