package yihao.project.card;

import static yihao.project.card.CardProblem.COMPLAINT_ANSWERED;
import static yihao.project.card.CardProblem.COMPLAINT_NOT_FOUND;
import static yihao.project.card.CardProblem.COMPLAINT_OF_YOURS;
import static yihao.project.card.CardProblem.PROMISE_KIND_UNKNOWN;
import static yihao.project.card.CardProblem.PROMISE_NOT_FOUND;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.card.Promise.Delivery;

/// Rule SC-06: needs and fee reductions promised and delivered; complaints answered.
public final class KeepPromises {

    private final KeepCard keepCard;
    private final Supplier<String> newId;

    public KeepPromises(KeepCard keepCard, Supplier<String> newId) {
        this.keepCard = keepCard;
        this.newId = newId;
    }

    /// @param on today where it names none
    public record Wish(
            String kind,
            String what,
            @Nullable Money amount,
            @Nullable LocalDate on,
            @Nullable LocalDate due) {}

    public Outcome<Versioned<Card>> promise(String id, Wish wish, Act act) {
        var today = CityTime.day(act.at());
        var on = wish.on() == null ? today : wish.on();
        var promise = new Promise(newId.get(), wish.kind(), wish.what(), wish.amount(), on, wish.due(), null);
        return keepCard.manage(id, CardAction.PROMISED, act, (card, rules) -> {
            var rule = rules.promise(wish.kind());
            if (rule.isEmpty()) {
                return Outcome.refused(Refusal.of(PROMISE_KIND_UNKNOWN, "kind", wish.kind()));
            }
            var future = KeepCard.inFuture(on, today);
            if (future.isPresent()) {
                return Outcome.refused(future.get());
            }
            var due = wish.due() == null ? Outcome.done(on) : Procedure.notBefore(wish.due(), on);
            return due.flatMap(_ -> promise.fit(wish.amount(), rule.get())).flatMap(_ -> card.promise(promise));
        });
    }

    /// @param with its day is today where it names none
    public Outcome<Versioned<Card>> deliver(
            String id,
            String promiseId,
            @Nullable LocalDate day,
            @Nullable Money amount,
            @Nullable String note,
            Act act) {
        var today = CityTime.day(act.at());
        var with = new Delivery(day == null ? today : day, amount, note);
        return keepCard.manage(id, CardAction.DELIVERED, act, (card, rules) -> {
            var future = KeepCard.inFuture(with.on(), today);
            return future.isPresent() ? Outcome.refused(future.get()) : delivered(card, promiseId, with, rules);
        });
    }

    private static Outcome<Card> delivered(Card card, String promiseId, Delivery with, CardRules rules) {
        var found = card.promises().stream()
                .filter(one -> one.id().equals(promiseId))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(PROMISE_NOT_FOUND, "id", promiseId));
        }
        var promise = found.get();
        return rules.promise(promise.kind())
                .map(rule -> promise.deliver(with, rule)
                        .map(next -> card.promised(card.promises().stream()
                                .map(one -> one.id().equals(promiseId) ? next : one)
                                .toList())))
                .orElseGet(() -> Outcome.refused(Refusal.of(PROMISE_KIND_UNKNOWN, "kind", promise.kind())));
    }

    public Outcome<Versioned<Card>> answer(String id, String complaintId, String text, Act act) {
        var reply = new Complaint.Reply(text, act.actor().subject(), act.at());
        return keepCard.answer(id, act, (card, _) -> {
            var found = card.complaints().stream()
                    .filter(one -> one.id().equals(complaintId))
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(COMPLAINT_NOT_FOUND, "id", complaintId));
            }
            if (found.get().reply() != null) {
                return Outcome.refused(COMPLAINT_ANSWERED);
            }
            if (CardSight.concerns(found.get(), act.actor(), card)) {
                return Outcome.refused(COMPLAINT_OF_YOURS);
            }
            return Outcome.done(card.complained(card.complaints().stream()
                    .map(one -> one.id().equals(complaintId)
                            ? new Complaint(one.id(), one.procedure(), one.text(), one.at(), reply)
                            : one)
                    .toList()));
        });
    }
}
