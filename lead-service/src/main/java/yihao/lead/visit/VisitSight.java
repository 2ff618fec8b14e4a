package yihao.lead.visit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.Report;

/// Who sees a visit and works it, as all that units do outside.
public final class VisitSight {

    private final Visits visits;
    private final OutreachSight outreach;

    public VisitSight(Visits visits, OutreachSight outreach) {
        this.visits = visits;
        this.outreach = outreach;
    }

    public static Set<String> readers(Visit visit, Network network) {
        return OutreachSight.readers(visit, network);
    }

    public Optional<Versioned<Visit>> find(Actor actor, String id) {
        return visits.find(id).filter(visit -> outreach.sees(actor, visit.state()));
    }

    /// Whoever works for that unit, or above it, and the bureau.
    boolean mayWork(Actor actor, Visit visit) {
        return outreach.mayWork(actor, visit);
    }

    /// One decision about a visit that the actor sees and works.
    Outcome<Versioned<Visit>> decide(String id, VisitAction action, Act act, Function<Visit, Outcome<Visit>> decision) {
        return outreach.decide(visits, id, action, act, decision);
    }

    boolean mayHaveLedTo(Visit visit, Report report) {
        return outreach.areRelated(visit.units(), report.unit())
                && !CityTime.day(report.receivedAt()).isBefore(visit.stay().from());
    }

    /// The people met are for those who work the visit.
    public boolean seesPeople(Actor actor, Visit visit) {
        return mayWork(actor, visit);
    }
}
