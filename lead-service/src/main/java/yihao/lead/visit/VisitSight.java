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
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.Report;

/// Who sees a visit: who works for the unit that makes it or above it, the bureau and the city's leaders. The firm
/// may be one that only confidential reports tell of: others who see the whole city see what the visits come to, not
/// whom.
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
        return !Collections.disjoint(readers(visit, network), marks(actor));
    }

    /// The marks of whoever reads visits.
    public static Set<String> marks(Actor actor) {
        if (LeadSight.seesAllThatIsConfidential(actor)) {
            return actor.scopes();
        }
        return LeadSight.worksLeads(actor) ? Set.of(actor.unit()) : Set.of("nobody");
    }

    /// The marks of whoever is told what visits come to.
    public static Set<String> marksForCounting(Actor actor) {
        return actor.seesWholeCity() ? actor.scopes() : marks(actor);
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

    boolean mayHaveLedTo(Visit visit, Report report) {
        var related = report.unit().equals(visit.unit())
                || network.ancestorsOf(visit.unit()).contains(report.unit())
                || network.ancestorsOf(report.unit()).contains(visit.unit());
        return related
                && !CityTime.day(report.receivedAt()).isBefore(visit.stay().from());
    }

    /// The people met are for those who work the visit.
    public boolean seesPeople(Actor actor, Visit visit) {
        return mayWork(actor, visit);
    }
}
