package yihao.project.opportunity;

import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_NOT_YOURS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.opportunity.Opportunity.Status;

/// Rule OP-03: another person reviews what was written, and publishes it or somebody else does; it is withdrawn with a
/// reason, or taken.
public final class DecideOpportunity {

    private final Opportunities opportunities;
    private final KeepOpportunities keep;

    public DecideOpportunity(Opportunities opportunities, KeepOpportunities keep) {
        this.opportunities = opportunities;
        this.keep = keep;
    }

    public Outcome<Versioned<Opportunity>> review(String id, Act act) {
        return decide(id, OpportunityAction.REVIEWED, act, rules(act)::mayReview, one -> one.reviewed(act));
    }

    public Outcome<Versioned<Opportunity>> sendBack(String id, Act act) {
        return isSaid(act)
                ? decide(id, OpportunityAction.SENT_BACK, act, rules(act)::mayReview, one -> one.sentBack(act))
                : Outcome.refused(REASON_MISSING);
    }

    public Outcome<Versioned<Opportunity>> publish(String id, Act act) {
        var today = CityTime.day(act.at());
        return decide(id, OpportunityAction.PUBLISHED, act, rules(act)::mayPublish, one -> one.published(today, act));
    }

    public Outcome<Versioned<Opportunity>> withdraw(String id, Act act) {
        return end(id, OpportunityAction.WITHDRAWN, Status.WITHDRAWN, act);
    }

    public Outcome<Versioned<Opportunity>> taken(String id, Act act) {
        return end(id, OpportunityAction.TAKEN, Status.TAKEN, act);
    }

    private Outcome<Versioned<Opportunity>> end(String id, OpportunityAction action, Status how, Act act) {
        var today = CityTime.day(act.at());
        return isSaid(act)
                ? decide(id, action, act, rules(act)::mayKeep, one -> one.ended(how, today, act))
                : Outcome.refused(REASON_MISSING);
    }

    private Outcome<Versioned<Opportunity>> decide(
            String id,
            OpportunityAction action,
            Act act,
            BiPredicate<Actor, String> may,
            Function<Opportunity, Outcome<Opportunity>> decision) {
        return keep.find(id, act.actor())
                .flatMap(_ -> opportunities.change(
                        id,
                        action,
                        act,
                        one -> may.test(act.actor(), one.unit())
                                ? decision.apply(one)
                                : Outcome.refused(OPPORTUNITY_NOT_YOURS)));
    }

    /// What this actor may do now; the decision itself asks again.
    public List<String> actions(Opportunity one, Actor actor, LocalDate today) {
        var rules = keep.rules();
        var actions = new ArrayList<String>();
        if (one.isEditableOn(today) && rules.mayKeep(actor, one.unit())) {
            actions.add("edit");
        }
        if (one.status() == Status.DRAFT && rules.mayReview(actor, one.unit()) && one.isOfOthers(actor)) {
            actions.add("review");
        }
        if (one.status() == Status.REVIEWED && rules.mayReview(actor, one.unit()) && one.isOfOthers(actor)) {
            actions.add("sendBack");
        }
        if (one.status() == Status.REVIEWED && rules.mayPublish(actor, one.unit())) {
            actions.add("publish");
        }
        if (one.isOfferedOn(today) && rules.mayKeep(actor, one.unit())) {
            actions.addAll(List.of("withdraw", "taken"));
        }
        return actions;
    }

    private OpportunityRules rules(Act act) {
        return keep.rulesOn(act.at());
    }

    static boolean isSaid(Act act) {
        return act.reason() != null && !act.reason().isBlank();
    }
}
