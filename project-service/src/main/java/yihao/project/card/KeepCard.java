package yihao.project.card;

import static yihao.project.card.CardProblem.CARD_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rules SC-02 to SC-05: a card's procedures on their way, and who serves it.
public final class KeepCard {

    private final Cards cards;
    private final CardSight sight;
    private final CardRuleBook book;
    private final WatchCard watch;
    private final IssueCard issueCard;

    public KeepCard(Cards cards, CardSight sight, CardRuleBook book, WatchCard watch, IssueCard issueCard) {
        this.cards = cards;
        this.sight = sight;
        this.book = book;
        this.watch = watch;
        this.issueCard = issueCard;
    }

    public Outcome<Versioned<Card>> find(String id, Actor actor) {
        return cards.find(id)
                .filter(found -> sight.mayRead(actor, found.state()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(CARD_NOT_FOUND, "id", id)));
    }

    public Outcome<Versioned<Card>> add(String id, List<String> procedures, Act act) {
        return manage(id, CardAction.PROCEDURES_ADDED, act, (card, rules) -> card.open(procedures, rules));
    }

    public Outcome<Versioned<Card>> assign(String id, String officer, Act act) {
        return decide(id, CardAction.OFFICER_CHANGED, act, (card, rules) -> {
            if (!CardSight.mayAssign(act.actor(), card, rules)) {
                return Outcome.refused(NOT_YOURS);
            }
            return issueCard
                    .unknownOfficer(officer, card.unit(), CityTime.day(act.at()))
                    .<Outcome<Card>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(card.servedBy(officer)));
        });
    }

    public Outcome<Versioned<Card>> start(String id, String procedure, @Nullable LocalDate on, Act act) {
        return work(
                id,
                procedure,
                CardAction.PROCEDURE_STARTED,
                on,
                act,
                (step, card) -> card.start(procedure, step.on(), step.rules())
                        .flatMap(next -> Procedure.notBefore(step.on(), watch.earliestStart(card, step.rules()))
                                .map(_ -> next)));
    }

    public Outcome<Versioned<Card>> pause(String id, String procedure, @Nullable LocalDate on, Act act) {
        return said(act)
                .flatMap(reason -> work(
                        id,
                        procedure,
                        CardAction.PROCEDURE_PAUSED,
                        on,
                        act,
                        (step, card) -> card.change(procedure, one -> paused(one, step.on(), reason, act))));
    }

    private Outcome<Procedure> paused(Procedure procedure, LocalDate on, String reason, Act act) {
        var earliest = watch.earliestPause(procedure, CityTime.day(act.at()));
        return procedure
                .pause(on, reason)
                .flatMap(next -> Procedure.notBefore(on, earliest).map(_ -> next));
    }

    public Outcome<Versioned<Card>> resume(String id, String procedure, @Nullable LocalDate on, Act act) {
        return work(
                id,
                procedure,
                CardAction.PROCEDURE_RESUMED,
                on,
                act,
                (step, card) -> card.change(procedure, one -> one.resume(step.on())));
    }

    public Outcome<Versioned<Card>> complete(
            String id, String procedure, @Nullable LocalDate on, String result, Act act) {
        return work(
                id,
                procedure,
                CardAction.PROCEDURE_COMPLETED,
                on,
                act,
                (step, card) -> card.change(procedure, one -> one.complete(step.on(), result)));
    }

    public Outcome<Versioned<Card>> withdraw(String id, String procedure, Act act) {
        return said(act)
                .flatMap(reason -> work(
                        id,
                        procedure,
                        CardAction.PROCEDURE_WITHDRAWN,
                        null,
                        act,
                        (step, card) -> card.change(procedure, one -> one.withdraw(step.on(), reason))));
    }

    /// One decision about a card by whoever manages it.
    Outcome<Versioned<Card>> manage(
            String id, CardAction action, Act act, BiFunction<Card, CardRules, Outcome<Card>> decision) {
        return decide(
                id,
                action,
                act,
                (card, rules) -> CardSight.mayManage(act.actor(), card, rules)
                        ? decision.apply(card, rules)
                        : Outcome.refused(NOT_YOURS));
    }

    /// What the enterprise waits for is answered, also once the project has ended.
    Outcome<Versioned<Card>> answer(String id, Act act, BiFunction<Card, CardRules, Outcome<Card>> decision) {
        return change(
                id,
                CardAction.COMPLAINT_ANSWERED,
                act,
                (card, rules) -> CardSight.mayManage(act.actor(), card, rules)
                        ? decision.apply(card, rules)
                        : Outcome.refused(NOT_YOURS));
    }

    private record Step(LocalDate on, CardRules rules) {}

    private Outcome<Versioned<Card>> work(
            String id,
            String procedure,
            CardAction action,
            @Nullable LocalDate on,
            Act act,
            BiFunction<Step, Card, Outcome<Card>> decision) {
        var today = CityTime.day(act.at());
        var day = on == null ? today : on;
        var entered = new Procedure.Step(action, day, act.actor().subject(), act.at());
        return decide(id, action, act, (card, rules) -> {
            var found = card.procedure(procedure);
            if (found.isPresent() && !CardSight.mayWork(act.actor(), card, found.get(), rules)) {
                return Outcome.refused(NOT_YOURS);
            }
            return inFuture(day, today)
                    .<Outcome<Card>>map(Outcome::refused)
                    .orElseGet(() -> decision.apply(new Step(day, rules), card)
                            .flatMap(next -> next.change(procedure, one -> Outcome.done(one.entered(entered)))));
        });
    }

    static Optional<Refusal> inFuture(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? Optional.of(new Refusal(DATE_IN_FUTURE, Map.of("date", day, "limit", today)))
                : Optional.empty();
    }

    private static Outcome<String> said(Act act) {
        var reason = act.reason();
        return reason == null || reason.isBlank() ? Outcome.refused(REASON_MISSING) : Outcome.done(reason.strip());
    }

    Outcome<Versioned<Card>> decide(
            String id, CardAction action, Act act, BiFunction<Card, CardRules, Outcome<Card>> decision) {
        return change(
                id,
                action,
                act,
                (card, rules) -> sight.ended(card)
                        .<Outcome<Card>>map(Outcome::refused)
                        .orElseGet(() -> decision.apply(card, rules)));
    }

    private Outcome<Versioned<Card>> change(
            String id, CardAction action, Act act, BiFunction<Card, CardRules, Outcome<Card>> decision) {
        return find(id, act.actor())
                .flatMap(_ -> cards.change(id, action, act, card -> {
                    var rules = book.of(card);
                    return decision.apply(card, rules).map(next -> watch.marked(next, rules));
                }));
    }
}
