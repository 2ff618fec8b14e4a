package yihao.reward.honour.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.reward.honour.HonourBook;
import yihao.reward.honour.Selection;
import yihao.reward.honour.SelectionSteps;

/// Shows a selection to one caller.
@Component
class HonourViews {

    private final HonourBook book;
    private final SelectionSteps steps;
    private final Clock clock;

    HonourViews(HonourBook book, SelectionSteps steps, Clock clock) {
        this.book = book;
        this.steps = steps;
        this.clock = clock;
    }

    HonourView of(Versioned<Selection> stored, Actor actor) {
        var one = stored.state();
        var kind = book.kindOf(one).orElseThrow();
        return HonourView.of(stored, kind, steps.actions(one, actor, CityTime.day(clock.instant())), actor);
    }
}
