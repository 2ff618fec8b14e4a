package yihao.project.card.kafka;

import static yihao.contracts.platform.ClockKind.CARD_PROCEDURE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.project.card.Card;
import yihao.project.card.CardRuleBook;
import yihao.project.card.CardSight;
import yihao.project.card.Cards;
import yihao.project.card.Procedure;
import yihao.project.card.WatchCard;
import yihao.project.lifecycle.Units;

/// SC-05: the procedures that are on their way: owed by the office, and watched over by the service officer. One that
/// stands still, or whose project has ended, owes nobody anything.
@Component
class CardClocks implements RunningClocks {

    private static final Actor ALL = Actor.service("project");
    private static final int MARGIN_DAYS = 14;

    private final Cards cards;
    private final CardSight sight;
    private final CardRuleBook book;
    private final WatchCard watch;
    private final Units units;

    CardClocks(Cards cards, CardSight sight, CardRuleBook book, WatchCard watch, Units units) {
        this.cards = cards;
        this.sight = sight;
        this.book = book;
        this.watch = watch;
        this.units = units;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(CARD_PROCEDURE);
    }

    /// Read by a day that is a little later, since a paper on holidays moves due days that were kept.
    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        return RunningClocks.<Versioned<Card>>paged(after -> cards.noticed(ALL, day.plusDays(MARGIN_DAYS), after, PAGE))
                .filter(card -> sight.isAlive(card.state()))
                .flatMap(card -> clocks(card, today))
                .filter(clock -> !clock.due().isAfter(day));
    }

    private Stream<RunningClock> clocks(Versioned<Card> stored, LocalDate today) {
        var card = stored.state();
        var rules = book.of(card);
        return card.procedures().stream().filter(one -> !one.isClosed()).flatMap(procedure -> {
            var due = watch.of(procedure, rules, today).due();
            return due == null ? Stream.empty() : clocks(stored.id(), card, procedure, due);
        });
    }

    private Stream<RunningClock> clocks(String id, Card card, Procedure procedure, LocalDate due) {
        var clock = RunningClock.of(CARD_PROCEDURE, id, due)
                .part(procedure.id())
                .named(card.number(), title(card, procedure))
                .readBy(readers(card));
        var workers = book.of(card).functions("work");
        var served =
                clock.owedBy(card.unit(), book.of(card).functions("manage")).doneBy(card.officer());
        return procedure.unit() == null || procedure.unit().equals(card.unit())
                ? Stream.of(served)
                : Stream.of(served, clock.owedBy(procedure.unit(), workers));
    }

    private String title(Card card, Procedure procedure) {
        return "%s · %s"
                .formatted(
                        card.about().projectName(),
                        book.procedureLabel(procedure.id()).zh());
    }

    private Set<String> readers(Card card) {
        var readers = new HashSet<>(units.ancestors(card.unit()));
        readers.addAll(Set.of(card.unit(), Actor.ALL));
        card.procedures().stream().map(Procedure::unit).filter(Objects::nonNull).forEach(readers::add);
        return readers;
    }
}
