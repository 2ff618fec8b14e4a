package yihao.project.survey.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.survey.KeepMatters;
import yihao.project.survey.Matter;

/// Matters that this person's unit owns, and answers that wait for its word.
@Component
class MatterWork implements WorkItems {

    private static final int MOST = 200;

    private final KeepMatters keep;

    MatterWork(KeepMatters keep) {
        this.keep = keep;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return keep.waiting(actor, MOST).stream()
                .flatMap(one -> item(
                        one, keep.actions(one.state(), actor, now), one.state().isLateOn(today)))
                .toList();
    }

    private static Stream<WorkItem> item(Versioned<Matter> stored, List<String> actions, boolean late) {
        var one = stored.state();
        return Stream.of("answer", "accept")
                .filter(actions::contains)
                .map(todo -> new WorkItem(
                        "matter-" + todo + ":" + stored.id(),
                        "project." + todo + "-matter",
                        one.words(),
                        CityTime.endOf(one.due()),
                        late,
                        "/projects/matters/" + stored.id(),
                        one.owner()));
    }
}
