package yihao.reward.tolerance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.reward.tolerance.DecideTolerance;
import yihao.reward.tolerance.ToleranceCase;
import yihao.reward.tolerance.ToleranceCase.Status;
import yihao.reward.tolerance.ToleranceCases;

/// Cases that wait for this person's examination or decision.
@Component
class ToleranceWork implements WorkItems {

    private static final int MOST = 200;
    private static final Set<Status> OPEN = Set.of(Status.REQUESTED, Status.EXAMINED);

    private final ToleranceCases cases;
    private final DecideTolerance decide;

    ToleranceWork(ToleranceCases cases, DecideTolerance decide) {
        this.cases = cases;
        this.decide = decide;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return cases.waiting(OPEN, actor, MOST).stream()
                .flatMap(one -> item(one, actor, today))
                .toList();
    }

    private Stream<WorkItem> item(Versioned<ToleranceCase> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        var actions = decide.actions(one, actor);
        return Stream.of("examine", "decide")
                .filter(actions::contains)
                .map(todo -> new WorkItem(
                        "tolerance-" + todo + ":" + stored.id(),
                        "reward.tolerance-" + todo,
                        one.number(),
                        Optional.ofNullable(one.due()).map(CityTime::endOf).orElse(null),
                        one.isLateOn(today),
                        "/tolerance/" + stored.id(),
                        one.unit()));
    }
}
