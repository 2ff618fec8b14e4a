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
import yihao.lead.network.Officer;
import yihao.platform.web.WorkItems;

/// Work left by an appointment that has ended waits in the list of the unit's head, or the nearest above it, until it
/// is
/// handed over.
@Component
class HandOverWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final LeftWork leftWork;

    HandOverWorkItems(LeftWork leftWork) {
        this.leftWork = leftWork;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var isBureau = actor.has(BUREAU_HEAD);
        if (!isBureau && !actor.has(UNIT_HEAD)) {
            return List.of();
        }
        var yesterday = CityTime.day(now).minusDays(1);
        return leftWork.endingBy(yesterday, officer -> isBureau || isBelow(officer, actor))
                .filter(left -> leftWork.waitsFor(left, actor::worksFor, isBureau))
                .limit(MOST)
                .map(HandOverWorkItems::item)
                .toList();
    }

    private static boolean isBelow(Officer officer, Actor actor) {
        return actor.worksFor(officer.unit())
                || officer.unitAncestors().stream().anyMatch(actor::worksFor);
    }

    private static WorkItem item(Left left) {
        return new WorkItem(
                left.unit() + ":" + AppointmentClocks.KIND,
                AppointmentClocks.KIND,
                left.officer().state().name() + " · " + left.open(),
                CityTime.endOf(left.lastDay()),
                true,
                "/network/units/" + left.unit(),
                left.unit());
    }
}
