package yihao.lead.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.PageByPage;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;

/// L9: the record of a visit, and the step agreed there.
public final class VisitClocks implements RunningClocks {

    private static final String RECORD = "lead.record-visit";
    private static final String FOLLOW_UP = "lead.follow-up-visit";

    private final Visits visits;
    private final VisitSight sight;

    public VisitClocks(Visits visits, VisitSight sight) {
        this.visits = visits;
        this.sight = sight;
    }

    /// What is owed, as the list of work and the reminders name it.
    public static String kind(Visit visit) {
        return visit.status() == VisitStatus.PLANNED ? RECORD : FOLLOW_UP;
    }

    @Override
    public String records() {
        return "visits";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RECORD, FOLLOW_UP);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return PageByPage.<Visit>all((after, limit) -> visits.dueBy(day, after, limit))
                .map(VisitClocks::clock);
    }

    @Override
    public List<RunningClock> of(String record) {
        return visits.find(record).filter(visit -> visit.state().due() != null).map(VisitClocks::clock).stream()
                .toList();
    }

    private static RunningClock clock(Versioned<Visit> stored) {
        var visit = stored.state();
        return new RunningClock(
                stored.id(), kind(visit), "", visit.unit(), RunningClock.WORKERS, Objects.requireNonNull(visit.due()));
    }

    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return sight.find(actor, clock.record())
                .map(Versioned::state)
                .map(visit -> new About(visit.number(), visit.plan().firm().displayName()));
    }
}
