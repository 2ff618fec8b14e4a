package yihao.project.card.web;

import java.time.Instant;
import java.util.ArrayList;
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
/// up, in the unit in charge as in the office; complaints without an answer, for whoever may answer them.
@Component
class CardWork implements WorkItems {

    private static final int MOST = 200;
    private static final int BATCH = 200;
    private static final int MARGIN_DAYS = 14;

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

    /// Read by a day that is a little later than today, since a paper on holidays moves due days that were kept.
    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var by = CityTime.day(now).plusDays(MARGIN_DAYS);
        var items = new ArrayList<WorkItem>();
        var batch = cards.noticed(actor, by, null, BATCH);
        items.addAll(of(batch, actor, now));
        while (batch.size() == BATCH && items.size() < MOST) {
            batch = cards.noticed(actor, by, batch.getLast(), BATCH);
            items.addAll(of(batch, actor, now));
        }
        return items.stream().limit(MOST).toList();
    }

    /// Of a project that has ended no clock runs, but what its enterprise complained about is still answered.
    private List<WorkItem> of(List<Versioned<Card>> batch, Actor actor, Instant now) {
        var ended = sight.ended(batch);
        return batch.stream()
                .flatMap(card -> {
                    var complaints = complaints(card, actor);
                    return ended.contains(card.state().about().projectId())
                            ? complaints
                            : Stream.concat(clocks(card, actor, now), complaints);
                })
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
                || Rights.may(actor, card.unit(), standing.told())
                || (procedure.unit() != null && Rights.may(actor, procedure.unit(), standing.told()));
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

    private Stream<WorkItem> complaints(Versioned<Card> stored, Actor actor) {
        var card = stored.state();
        var rules = book.of(card);
        return card.complaints().stream()
                .filter(one -> CardSight.mayAnswer(actor, card, one, rules))
                .map(one -> new WorkItem(
                        "card-complaint:" + one.id(),
                        "project.card-complaint",
                        title(card),
                        null,
                        false,
                        "/projects/cards/" + stored.id(),
                        card.unit()));
    }

    private static String title(Card card) {
        return card.number() + " " + card.about().projectName();
    }
}
