package yihao.lead.visit;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_YOURS;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.Network;

/// Who sees a visit: the unit that makes it, what stands above it, and those who see the whole city.
public final class VisitSight {

    private final Visits visits;
    private final Network network;

    public VisitSight(Visits visits, Network network) {
        this.visits = visits;
        this.network = network;
    }

    public static Set<String> readers(Visit visit, Network network) {
        var readers = new HashSet<>(network.ancestorsOf(visit.unit()));
        readers.add(visit.unit());
        readers.add(Actor.ALL);
        return readers;
    }

    public Optional<Versioned<Visit>> find(Actor actor, String id) {
        return visits.find(id).filter(visit -> sees(actor, visit.state()));
    }

    boolean sees(Actor actor, Visit visit) {
        return LeadSight.isSighted(actor) && !Collections.disjoint(readers(visit, network), actor.scopes());
    }

    /// Whoever works for that unit, or above it, and the bureau.
    boolean mayWork(Actor actor, Visit visit) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD)
                || (LeadSight.worksLeads(actor)
                        && (actor.unit().equals(visit.unit())
                                || network.ancestorsOf(visit.unit()).contains(actor.unit())));
    }

    /// One decision about a visit that the actor sees and works.
    Outcome<Versioned<Visit>> decide(String id, VisitAction action, Act act, Function<Visit, Outcome<Visit>> decision) {
        return visits.change(id, action, act, visit -> {
            if (!sees(act.actor(), visit)) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
            }
            return mayWork(act.actor(), visit) ? decision.apply(visit) : Outcome.refused(VISIT_NOT_YOURS);
        });
    }

    /// The people met are for those who work the visit.
    public boolean seesPeople(Actor actor, Visit visit) {
        return mayWork(actor, visit);
    }
}
