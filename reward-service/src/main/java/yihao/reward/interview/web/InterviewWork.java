package yihao.reward.interview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.deduction.DeductionSight;
import yihao.reward.interview.HoldInterview;
import yihao.reward.interview.Interview;
import yihao.reward.interview.Interview.Status;
import yihao.reward.interview.InterviewSteps;
import yihao.reward.interview.Interviews;
import yihao.reward.interview.Interviews.Filter;

/// What an interview asks of this person: to decide, to come, to put right and report, to check, to propose what it
/// costs.
@Component
class InterviewWork implements WorkItems {

    private static final List<Status> OPEN = List.of(
            Status.PROPOSED, Status.CALLED, Status.HELD, Status.REPORTED, Status.NOT_ATTENDED, Status.NOT_RECTIFIED);
    private static final List<String> TODO = List.of("call", "record", "report", "pass", "deduct");

    private final Interviews interviews;
    private final HoldInterview hold;

    InterviewWork(Interviews interviews, HoldInterview hold) {
        this.interviews = interviews;
        this.hold = hold;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return OPEN.stream()
                .flatMap(status -> interviews.list(new Filter(status, null, null), actor, null, Page.MOST).stream())
                .flatMap(one -> items(one, actor, today))
                .limit(Page.MOST)
                .toList();
    }

    private Stream<WorkItem> items(Versioned<Interview> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        var actions = InterviewSteps.actions(one, hold.rulesOf(one), actor, today);
        var comes = one.status() == Status.CALLED && DeductionSight.speaksFor(actor, one.unit());
        return Stream.concat(TODO.stream().filter(actions::contains), comes ? Stream.of("attend") : Stream.of())
                .map(todo -> new WorkItem(
                        "interview-" + todo + ":" + stored.id(),
                        "reward.interview-" + todo,
                        one.number() + " " + one.unitName().zh() + " " + one.quarter(),
                        Optional.ofNullable(one.due()).map(CityTime::endOf).orElse(null),
                        one.isLateOn(today),
                        "/interviews/" + stored.id(),
                        one.unit()));
    }
}
