package yihao.project.card.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.Rights;
import yihao.project.card.Card;
import yihao.project.card.CardRuleBook;
import yihao.project.card.CardRules;
import yihao.project.card.CardSight;
import yihao.project.card.Cards;
import yihao.project.card.Procedure;
import yihao.project.card.WatchCard;
import yihao.project.card.WatchCard.Standing;
import yihao.project.card.WatchCard.State;

/// Procedures due soon or late: for the service officer and the officers of the office, and for those to whom it went
/// up; complaints without an answer, for the service officer.
@Component
class CardWork implements WorkItems {

    private static final int MOST = 200;

    private final Cards cards;
    private final CardSight sight;
    private final CardRuleBook book;
    private final WatchCard watch;

    CardWork(Cards cards, CardSight sight, CardRuleBook book, WatchCard watch) {
        this.cards = cards;
        this.sight = sight;
        this.book = book;
        this.watch = watch;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return cards.noticed(actor, CityTime.day(now), MOST).stream()
                .filter(card -> sight.isAlive(card.state()))
                .flatMap(card -> Stream.concat(clocks(card, actor, now), complaints(card, actor)))
                .limit(MOST)
                .toList();
    }

    private Stream<WorkItem> clocks(Versioned<Card> stored, Actor actor, Instant now) {
        var card = stored.state();
        var rules = book.of(card);
        return card.procedures().stream().flatMap(procedure -> {
            var standing = watch.of(procedure, rules, CityTime.day(now));
            return standing.state() != State.QUIET && waitsFor(actor, card, procedure, standing, rules)
                    ? Stream.of(item(stored, procedure, standing, rules))
                    : Stream.empty();
        });
    }

    private static boolean waitsFor(Actor actor, Card card, Procedure procedure, Standing standing, CardRules rules) {
        return CardSight.serves(actor, card)
                || (CardSight.isOfOffice(actor, procedure) && CardSight.mayWork(actor, card, procedure, rules))
                || Rights.may(actor, card.unit(), standing.told());
    }

    private static WorkItem item(Versioned<Card> stored, Procedure procedure, Standing standing, CardRules rules) {
        var late = standing.state() == State.LATE;
        var due = standing.due();
        return new WorkItem(
                "card-" + stored.id() + ":" + procedure.id(),
                late ? "project.card-late" : "project.card-due",
                title(stored.state()) + " · "
                        + CardLabels.procedure(rules, procedure.id()).zh(),
                due == null ? null : CityTime.endOf(due),
                late,
                "/projects/cards/" + stored.id(),
                stored.state().unit());
    }

    private static Stream<WorkItem> complaints(Versioned<Card> stored, Actor actor) {
        var card = stored.state();
        return CardSight.serves(actor, card)
                ? card.complaints().stream()
                        .filter(one -> one.reply() == null)
                        .map(one -> new WorkItem(
                                "card-complaint:" + one.id(),
                                "project.card-complaint",
                                title(card),
                                null,
                                false,
                                "/projects/cards/" + stored.id(),
                                card.unit()))
                : Stream.empty();
    }

    private static String title(Card card) {
        return card.number() + " " + card.about().projectName();
    }
}
