package yihao.lead.targetlist;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.lead.targetlist.TargetListProblem.MAY_NOT_KEEP_TARGET_LIST;
import static yihao.lead.targetlist.TargetListProblem.TARGET_REASON_MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;

/// L2: a unit opens a target list of its own, changes what it is for, and closes it with a reason.
public final class KeepTargetLists {

    private final TargetLists lists;
    private final OutreachSight sight;

    public KeepTargetLists(TargetLists lists, OutreachSight sight) {
        this.lists = lists;
        this.sight = sight;
    }

    public static boolean mayKeep(Actor actor) {
        return actor.has(UNIT_OFFICER, UNIT_HEAD, BUREAU_OFFICER, BUREAU_HEAD);
    }

    public Outcome<Versioned<TargetList>> open(TargetList.Plan plan, Act act) {
        if (!mayKeep(act.actor())) {
            return Outcome.refused(MAY_NOT_KEEP_TARGET_LIST);
        }
        var actor = act.actor();
        var list = TargetList.opened(lists.newNumber(plan.year()), actor.unit(), plan, actor.subject(), act.at());
        return Outcome.done(lists.add(lists.newId(), list, TargetListAction.OPENED, act));
    }

    public Outcome<Versioned<TargetList>> change(String id, TargetList.Plan plan, Act act) {
        return decide(id, TargetListAction.CHANGED, act, list -> list.change(plan));
    }

    public Outcome<Versioned<TargetList>> close(String id, Act act) {
        var reason = act.reason();
        return decide(
                id,
                TargetListAction.CLOSED,
                act,
                list -> reason == null || reason.isBlank()
                        ? Outcome.refused(TARGET_REASON_MISSING)
                        : list.close(new TargetList.Closing(act.actor().subject(), act.at(), reason)));
    }

    /// One decision about a list by whoever keeps it.
    Outcome<Versioned<TargetList>> decide(
            String id, TargetListAction action, Act act, Function<TargetList, Outcome<TargetList>> decision) {
        return sight.decide(
                lists,
                id,
                action,
                act,
                list -> mayKeep(act.actor()) ? decision.apply(list) : Outcome.refused(MAY_NOT_KEEP_TARGET_LIST));
    }

    /// Whether it could decide about this list now, before anything else is done for that.
    Outcome<TargetList> kept(String id, Act act) {
        var found = lists.find(id).map(Versioned::state).filter(list -> sight.sees(act.actor(), list));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        var list = found.get();
        if (!sight.mayWork(act.actor(), list)) {
            return Outcome.refused(list.notYours());
        }
        return mayKeep(act.actor())
                ? list.whileOpen(() -> Outcome.done(list))
                : Outcome.refused(MAY_NOT_KEEP_TARGET_LIST);
    }

    /// What the actor may do with it now.
    public List<String> actions(Actor actor, TargetList list) {
        if (!list.isOpen() || !mayKeep(actor) || !sight.mayWork(actor, list)) {
            return List.of();
        }
        var actions = new ArrayList<>(List.of("paste", "choose"));
        if (!list.standing().isEmpty()) {
            actions.add("assign");
        }
        actions.addAll(List.of("change", "close"));
        return actions;
    }
}
