package yihao.talent.need.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.matching.Recruit;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;

/// The open needs: to be matched by the talent office, to be recruited for by office and unit.
@Component
class NeedWork implements WorkItems {

    private static final int MOST = 200;

    private final Needs needs;

    NeedWork(Needs needs) {
        this.needs = needs;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return needs.open(MOST).stream()
                .filter(need -> need.state().status() == Need.Status.OPEN
                        ? actor.has(Function.TALENT_OFFICE)
                        : Recruit.mayRecruit(need.state(), actor))
                .map(need -> item(need, now))
                .toList();
    }

    private static WorkItem item(Versioned<Need> stored, Instant now) {
        var need = stored.state();
        var due = CityTime.endOf(need.asked().neededBy());
        return new WorkItem(
                stored.id(),
                need.status() == Need.Status.OPEN ? "talent.match" : "talent.recruit",
                need.number() + " " + need.asked().title(),
                due,
                !now.isBefore(due),
                "/talent/needs/" + stored.id(),
                need.unit());
    }
}
