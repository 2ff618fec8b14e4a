package yihao.project.card.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.card.Card;
import yihao.project.card.CardRuleBook;
import yihao.project.card.CardRules;
import yihao.project.card.CardRules.ProcedureRule;
import yihao.project.card.CardSight;
import yihao.project.card.Procedure;
import yihao.project.card.WatchCard;
import yihao.project.card.WatchCard.State;
import yihao.project.card.web.CardView.CardRow;
import yihao.project.card.web.CardView.ComplaintView;
import yihao.project.card.web.CardView.PartView;
import yihao.project.card.web.CardView.ProcedureChoice;
import yihao.project.card.web.CardView.ProcedureView;
import yihao.project.card.web.CardView.PromiseChoice;
import yihao.project.card.web.CardView.PromiseView;
import yihao.project.card.web.CardView.StepView;
import yihao.project.card.web.CardView.StopView;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;

/// Shows cards by the rules they were issued by, with their clocks as they stand today.
@Component
class CardViews {

    private final CardRuleBook book;
    private final WatchCard watch;
    private final CardSight sight;
    private final Units units;
    private final Clock clock;

    CardViews(CardRuleBook book, WatchCard watch, CardSight sight, Units units, Clock clock) {
        this.book = book;
        this.watch = watch;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return CityTime.day(clock.instant());
    }

    CardView view(Versioned<Card> stored, Actor actor) {
        var card = stored.state();
        var rules = book.of(card);
        var actions = sight.actions(actor, card, rules);
        var manages = actions.contains("promise");
        var alive = sight.isAlive(card);
        var whole = watch.wholeWay(card, rules);
        var track = rules.track(card.issue().track());
        return new CardView(
                stored.id(),
                stored.version(),
                card.number(),
                card.about(),
                unitName(card),
                card.officer(),
                card.rules(),
                track.map(CardRules.Track::label)
                        .orElse(CardLabels.plain(card.issue().track())),
                track.map(CardRules.Track::workingDays).orElse(0),
                whole.map(WatchCard.WholeWay::due).orElse(null),
                whole.map(WatchCard.WholeWay::provisional).orElse(false),
                parts(card, rules),
                rules.eligibility().stream()
                        .filter(ground -> card.issue().grounds().contains(ground.id()))
                        .map(CardRules.Ground::label)
                        .toList(),
                card.issue().by(),
                card.issue().at(),
                card.procedures().stream()
                        .map(one -> procedure(
                                one,
                                rules,
                                alive,
                                alive ? CardSight.actions(actor, card, one, rules, today()) : List.of()))
                        .toList(),
                card.promises().stream()
                        .map(one -> PromiseView.of(one, rules, manages))
                        .toList(),
                card.complaints().stream()
                        .map(one -> ComplaintView.of(one, rules, CardSight.mayAnswer(actor, card, one, rules)))
                        .toList(),
                card.link() == null ? null : card.link().expiresAt(),
                actions.contains("addProcedures") ? addable(card, rules) : List.of(),
                manages ? promiseKinds(rules) : List.of(),
                actions);
    }

    private List<PartView> parts(Card card, CardRules rules) {
        return rules.track(card.issue().track()).map(CardRules.Track::partsOfIt).orElse(List.of()).stream()
                .map(part -> {
                    var way = watch.wayOf(card, part);
                    return new PartView(
                            part.label(),
                            part.workingDays(),
                            way.map(WatchCard.WholeWay::due).orElse(null),
                            way.map(WatchCard.WholeWay::provisional).orElse(false));
                })
                .toList();
    }

    private static List<ProcedureChoice> addable(Card card, CardRules rules) {
        return rules.procedures().stream()
                .filter(rule -> card.procedure(rule.id())
                        .filter(one -> !one.isWithdrawn())
                        .isEmpty())
                .map(rule -> new ProcedureChoice(rule.id(), rule.label(), rule.workingDays()))
                .toList();
    }

    private static List<PromiseChoice> promiseKinds(CardRules rules) {
        return rules.promises().stream()
                .map(rule -> new PromiseChoice(rule.id(), rule.label(), rule.money()))
                .toList();
    }

    List<CardRow> rows(List<Versioned<Card>> page) {
        var ended = sight.ended(page);
        return page.stream()
                .map(card -> row(card, !ended.contains(card.state().about().projectId())))
                .toList();
    }

    private CardRow row(Versioned<Card> stored, boolean alive) {
        var card = stored.state();
        var rules = book.of(card);
        var states = alive
                ? card.procedures().stream()
                        .map(one -> watch.of(one, rules, today()).state())
                        .toList()
                : List.<State>of();
        return new CardRow(
                stored.id(),
                card.number(),
                card.about(),
                unitName(card),
                card.officer(),
                card.procedures().size(),
                (int) card.procedures().stream().filter(Procedure::isClosed).count(),
                (int) states.stream().filter(State.DUE_SOON::equals).count(),
                (int) states.stream().filter(State.LATE::equals).count(),
                (int) card.complaints().stream()
                        .filter(one -> one.reply() == null)
                        .count());
    }

    /// @param alive whether its project has not ended: else nothing is due any more
    private ProcedureView procedure(Procedure one, CardRules rules, boolean alive, List<String> actions) {
        var rule = rules.procedure(one.id());
        var clocked = watch.of(one, rules, today());
        var standing = alive ? clocked : clocked.quiet();
        return new ProcedureView(
                one.id(),
                CardLabels.procedure(rules, one.id()),
                rule.map(ProcedureRule::source).orElse(""),
                CardLabels.office(rules, one.office()),
                one.workingDays(),
                rule.map(ProcedureRule::before).orElse(List.of()).stream()
                        .map(before -> CardLabels.procedure(rules, before))
                        .toList(),
                rule.map(ProcedureRule::isParallel).orElse(false),
                one.status(),
                one.acceptedOn(),
                one.stops().stream()
                        .map(stop -> new StopView(stop.from(), stop.until(), stop.reason()))
                        .toList(),
                one.endedOn(),
                one.said(),
                standing.due(),
                standing.provisional(),
                standing.daysUsed(),
                standing.daysLate(),
                standing.onTime(),
                standing.state(),
                Set.copyOf(standing.told()),
                one.satisfaction(),
                one.steps().stream()
                        .map(step -> new StepView(step.action(), step.on(), step.by(), step.at()))
                        .toList(),
                actions);
    }

    private @Nullable Bilingual unitName(Card card) {
        return units.name(card.unit()).orElse(null);
    }
}
