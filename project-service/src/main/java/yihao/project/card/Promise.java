package yihao.project.card;

import static yihao.project.card.CardProblem.PROMISE_AMOUNT_MISSING;
import static yihao.project.card.CardProblem.PROMISE_AMOUNT_UNFIT;
import static yihao.project.card.CardProblem.PROMISE_DELIVERED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.card.CardRules.PromiseRule;

/// Rule SC-06: what the card promises beside procedures (land, power, a reduced fee) and what came of it.
///
/// @param amount of a kind that is money
/// @param due by when it is promised
public record Promise(
        String id,
        String kind,
        String what,
        @Nullable Money amount,
        LocalDate on,
        @Nullable LocalDate due,
        @Nullable Delivery delivery) {

    public record Delivery(
            LocalDate on, @Nullable Money amount, @Nullable String note) {}

    Outcome<Promise> deliver(Delivery with, PromiseRule rule) {
        if (delivery != null) {
            return Outcome.refused(PROMISE_DELIVERED);
        }
        return Procedure.notBefore(with.on(), on)
                .flatMap(_ -> fit(with.amount(), rule))
                .map(_ -> new Promise(id, kind, what, amount, on, due, with));
    }

    /// An amount stands where the kind is money, and nowhere else; zero delivered is an answer.
    Outcome<PromiseRule> fit(@Nullable Money money, PromiseRule rule) {
        if (rule.money() && money == null) {
            return Outcome.refused(Refusal.of(PROMISE_AMOUNT_MISSING, "kind", rule.id()));
        }
        var negative = money != null && money.amount().signum() < 0;
        var other = money != null && amount != null && !money.currency().equals(amount.currency());
        return (!rule.money() && money != null) || negative || other
                ? Outcome.refused(Refusal.of(PROMISE_AMOUNT_UNFIT, "kind", rule.id()))
                : Outcome.done(rule);
    }
}
