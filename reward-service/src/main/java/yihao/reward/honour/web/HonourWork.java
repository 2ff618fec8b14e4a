package yihao.reward.honour.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.reward.honour.HonourBook;
import yihao.reward.honour.HonourSight;
import yihao.reward.honour.Selection;
import yihao.reward.honour.Selection.Status;
import yihao.reward.honour.SelectionSteps;
import yihao.reward.honour.Selections;

/// Selections that wait for this person's ballot, step or answer.
@Component
class HonourWork implements WorkItems {

    private static final int MOST = 200;
    private static final Set<Status> UNDER_WAY =
            Set.of(Status.NOMINATING, Status.CHOOSING, Status.CHOSEN, Status.CHECKED, Status.PUBLISHED);
    private static final List<String> WAITING =
            List.of("begin", "cast", "choose", "check", "publish", "answer", "award");

    private final Selections selections;
    private final SelectionSteps steps;
    private final HonourBook book;

    HonourWork(Selections selections, SelectionSteps steps, HonourBook book) {
        this.selections = selections;
        this.steps = steps;
        this.book = book;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!HonourSight.sees(actor)) {
            return List.of();
        }
        var today = CityTime.day(now);
        return selections.in(UNDER_WAY, MOST).stream()
                .flatMap(one -> items(one, actor, today))
                .limit(MOST)
                .toList();
    }

    private Stream<WorkItem> items(Versioned<Selection> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        var actions = steps.actions(one, actor, today);
        var title = one.period() + " "
                + book.kindOf(one).map(kind -> kind.label().zh()).orElse(one.kind());
        return WAITING.stream().filter(actions::contains).map(todo -> {
            var due = due(one, todo);
            return new WorkItem(
                    "honour-" + todo + ":" + stored.id(),
                    "reward.honour-" + todo,
                    title,
                    Optional.ofNullable(due).map(CityTime::endOf).orElse(null),
                    due != null && today.isAfter(due),
                    "/honours/" + stored.id(),
                    actor.unit());
        });
    }

    /// Objections are answered while the chosen are public.
    private static @Nullable LocalDate due(Selection one, String todo) {
        return todo.equals("answer") ? one.publicUntil() : null;
    }
}
