package yihao.talent.institution.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.WorkItems;
import yihao.talent.institution.InstitutionClock;
import yihao.talent.institution.InstitutionClock.Due;

/// Rule TI-08: every clock of the four majors ends in a work list.
@Component
class InstitutionWork implements WorkItems {

    private static final int MOST = 200;

    private final InstitutionClock clock;

    InstitutionWork(InstitutionClock clock) {
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return clock.of(actor, now, MOST).stream().map(due -> item(due, now)).toList();
    }

    private static WorkItem item(Due due, Instant now) {
        var institution = due.institution().state();
        var until = CityTime.endOf(due.on());
        var kind = switch (due.kind()) {
            case QUIET -> "talent.institution-quiet";
            case COMMITMENT -> "talent.institution-commitment";
            case AGREEMENT -> "talent.institution-agreement";
        };
        return new WorkItem(
                kind + ":" + due.institution().id(),
                kind,
                institution.number() + " " + institution.profile().nameZh(),
                until,
                !now.isBefore(until),
                "/talent/institutions/" + due.institution().id(),
                institution.unit());
    }
}
