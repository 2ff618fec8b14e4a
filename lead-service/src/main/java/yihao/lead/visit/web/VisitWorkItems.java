package yihao.lead.visit.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.visit.PlanVisit;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitClocks;
import yihao.lead.visit.Visits;
import yihao.platform.web.WorkItems;

/// A visit without a record and an agreed step end in the list of the unit that owes them.
@Component
class VisitWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final Visits visits;

    VisitWorkItems(Visits visits) {
        this.visits = visits;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return PlanVisit.mayVisit(actor)
                ? actor.units().stream()
                        .flatMap(unit -> visits.dueFor(unit, MOST).stream())
                        .map(visit -> item(visit, now))
                        .toList()
                : List.of();
    }

    private static WorkItem item(Versioned<Visit> stored, Instant now) {
        var visit = stored.state();
        var due = Objects.requireNonNull(visit.due());
        var kind = VisitClocks.kind(visit);
        return new WorkItem(
                stored.id() + ":" + kind,
                kind,
                visit.number() + " " + visit.plan().firm().displayName(),
                CityTime.endOf(due),
                CityTime.day(now).isAfter(due),
                "/visits/" + stored.id(),
                visit.unit());
    }
}
