package yihao.lead.network.web;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.UNIT_HEAD;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.lead.network.AppointmentClocks;
import yihao.lead.network.LeftWork;
import yihao.lead.network.LeftWork.Left;
import yihao.platform.web.WorkItems;

/// Work left by an appointment that has ended waits in the list of the unit's head, or the nearest above it, until it
/// is handed over.
@Component
class HandOverWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final LeftWork leftWork;

    HandOverWorkItems(LeftWork leftWork) {
        this.leftWork = leftWork;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!actor.has(BUREAU_HEAD, UNIT_HEAD)) {
            return List.of();
        }
        var yesterday = CityTime.day(now).minusDays(1);
        return leftWork.endingBy(yesterday, actor)
                .limit(MOST)
                .map(HandOverWorkItems::item)
                .toList();
    }

    private static WorkItem item(Left left) {
        var last = left.last();
        return new WorkItem(
                last.unit() + ":" + AppointmentClocks.KIND,
                AppointmentClocks.KIND,
                (left.number() + " " + last.officer().state().name()).strip(),
                CityTime.endOf(last.day()),
                true,
                "/network/units/" + last.unit(),
                last.unit());
    }
}
