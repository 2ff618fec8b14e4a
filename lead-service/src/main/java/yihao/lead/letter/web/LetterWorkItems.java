package yihao.lead.letter.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.letter.Letter;
import yihao.lead.letter.LetterSafe;
import yihao.lead.letter.LetterSight;
import yihao.lead.letter.LetterStatus;
import yihao.platform.web.WorkItems;

/// A letter of which nothing has come stands in its unit's list until the day on which it will be
/// forgotten.
@Component
class LetterWorkItems implements WorkItems {

    private static final String KIND = "lead.use-letter";
    private static final int MOST = 100;

    private final LetterSight sight;
    private final LetterSafe safe;

    LetterWorkItems(LetterSight sight, LetterSafe safe) {
        this.sight = sight;
        this.safe = safe;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return sight.list(actor, LetterStatus.WAITING, null, MOST).stream()
                .map(letter -> item(letter, now))
                .toList();
    }

    private WorkItem item(Versioned<Letter> stored, Instant now) {
        var letter = stored.state();
        var until = Objects.requireNonNull(letter.keptUntil());
        var title = Stream.of(letter.number(), safe.subject(letter))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new WorkItem(
                stored.id() + ":" + KIND,
                KIND,
                title,
                CityTime.endOf(until),
                CityTime.day(now).isAfter(until),
                "/letters/" + stored.id(),
                letter.unit());
    }
}
