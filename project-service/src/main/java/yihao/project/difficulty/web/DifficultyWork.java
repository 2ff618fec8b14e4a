package yihao.project.difficulty.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.difficulty.Difficulty;
import yihao.project.difficulty.SettleDifficulty;

/// What waits for an answer of this person, and which answers wait for its word.
@Component
class DifficultyWork implements WorkItems {

    private static final int MOST = 200;

    private final SettleDifficulty settle;

    DifficultyWork(SettleDifficulty settle) {
        this.settle = settle;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return settle.waiting(actor, now, MOST).stream()
                .flatMap(one -> item(one, actor, today))
                .toList();
    }

    private Stream<WorkItem> item(Versioned<Difficulty> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        var actions = settle.actions(one, actor);
        return Stream.of("answer", "settle")
                .filter(actions::contains)
                .map(todo -> new WorkItem(
                        "difficulty-" + todo + ":" + stored.id(),
                        "project." + todo + "-difficulty",
                        one.of().projectName() + " " + one.raised().said(),
                        Optional.ofNullable(one.due()).map(CityTime::endOf).orElse(null),
                        one.isLateOn(today),
                        "/projects/difficulties/" + stored.id(),
                        one.unit()));
    }
}
