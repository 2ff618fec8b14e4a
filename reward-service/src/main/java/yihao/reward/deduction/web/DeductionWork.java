package yihao.reward.deduction.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.deduction.DecideDeduction;
import yihao.reward.deduction.Deduction;
import yihao.reward.deduction.Deduction.Status;
import yihao.reward.deduction.Deductions;
import yihao.reward.deduction.Deductions.Filter;

/// Deductions that wait for their second person, appeals that wait for a decision, and what a unit may still appeal
/// against.
@Component
class DeductionWork implements WorkItems {

    private final Deductions deductions;
    private final DecideDeduction decide;

    DeductionWork(Deductions deductions, DecideDeduction decide) {
        this.deductions = deductions;
        this.decide = decide;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        var waiting = Stream.of(Status.PROPOSED, Status.APPEALED)
                .flatMap(status -> deductions.list(new Filter(status, null, null), actor, null, Page.MOST).stream());
        return Stream.concat(waiting, deductions.dueFrom(Status.IN_FORCE, today, actor, Page.MOST).stream())
                .flatMap(one -> todo(decide.actions(one.state(), actor, today))
                        .map(action -> item(one, action, one.state().isLateOn(today))))
                .limit(Page.MOST)
                .toList();
    }

    private static Stream<String> todo(List<String> actions) {
        return Stream.of("confirm", "appeal", "uphold").filter(actions::contains);
    }

    private static WorkItem item(Versioned<Deduction> stored, String action, boolean late) {
        var one = stored.state();
        return new WorkItem(
                "deduction-" + action + ":" + stored.id(),
                "reward.deduction-" + action,
                one.number() + " " + one.unitName().zh() + " −" + one.points().toPlainString(),
                Optional.ofNullable(one.due()).map(CityTime::endOf).orElse(null),
                late,
                "/deductions/" + stored.id(),
                one.unit());
    }
}
