package yihao.project.card.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.CityTime;
import yihao.project.card.Card;
import yihao.project.card.CardRuleBook;
import yihao.project.card.CardRules;
import yihao.project.card.CardRules.ProcedureRule;
import yihao.project.card.CardSight;
import yihao.project.card.Procedure;
import yihao.project.card.WatchCard;
import yihao.project.card.web.CardView.ComplaintView;
import yihao.project.card.web.CardView.PromiseView;
import yihao.project.card.web.PublicView.PublicProcedureView;
import yihao.project.card.web.PublicView.PublicStopView;
import yihao.project.lifecycle.Units;

/// Shows a card to its enterprise.
@Component
class PublicViews {

    private final CardRuleBook book;
    private final WatchCard watch;
    private final CardSight sight;
    private final Units units;
    private final Clock clock;

    PublicViews(CardRuleBook book, WatchCard watch, CardSight sight, Units units, Clock clock) {
        this.book = book;
        this.watch = watch;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    PublicView of(Card card) {
        var rules = book.of(card);
        var alive = sight.isAlive(card);
        var today = CityTime.day(clock.instant());
        var whole = watch.wholeWay(card, rules);
        return new PublicView(
                card.number(),
                card.about().projectName(),
                units.name(card.unit()).orElse(null),
                rules.track(card.issue().track())
                        .map(CardRules.Track::label)
                        .orElse(CardLabels.plain(card.issue().track())),
                whole.map(WatchCard.WholeWay::due).orElse(null),
                whole.map(WatchCard.WholeWay::provisional).orElse(false),
                card.procedures().stream()
                        .map(one -> procedure(one, rules, alive, today))
                        .toList(),
                card.promises().stream()
                        .map(one -> PromiseView.of(one, rules, false))
                        .toList(),
                card.complaints().stream()
                        .map(one -> ComplaintView.of(one, rules, false))
                        .toList(),
                card.link() == null ? null : card.link().expiresAt());
    }

    private PublicProcedureView procedure(Procedure one, CardRules rules, boolean alive, LocalDate today) {
        var clocked = watch.of(one, rules, today);
        var standing = alive ? clocked : clocked.quiet();
        return new PublicProcedureView(
                one.id(),
                CardLabels.procedure(rules, one.id()),
                CardLabels.office(rules, one.office()),
                one.workingDays(),
                rules.procedure(one.id()).map(ProcedureRule::before).orElse(List.of()).stream()
                        .map(before -> CardLabels.procedure(rules, before))
                        .toList(),
                one.status(),
                one.acceptedOn(),
                one.stops().stream()
                        .map(stop -> new PublicStopView(stop.from(), stop.until()))
                        .toList(),
                one.endedOn(),
                one.status() == Procedure.Status.DONE ? one.said() : null,
                standing.due(),
                standing.provisional(),
                standing.daysUsed(),
                standing.daysLate(),
                standing.onTime(),
                standing.state(),
                one.satisfaction());
    }
}
