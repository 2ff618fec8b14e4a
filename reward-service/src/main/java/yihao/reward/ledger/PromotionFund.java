package yihao.reward.ledger;

import static yihao.reward.ledger.LedgerProblem.AMOUNT_NOT_POSITIVE;
import static yihao.reward.ledger.LedgerProblem.CURRENCY_DIFFERS;
import static yihao.reward.ledger.LedgerProblem.FUND_CREDIT_DIFFERS;
import static yihao.reward.ledger.LedgerProblem.FUND_EXCEEDED;
import static yihao.reward.ledger.LedgerProblem.FUND_SPENDING_DIFFERS;
import static yihao.reward.ledger.LedgerProblem.FUND_SPENDING_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.ledger.FundSpending.Status;

/// Rules PF-01 to PF-03: what a unit was awarded for its promotion work and what it spent of it, and the only document
/// that decides about it.
///
/// @param open since when something is decided here and does not stand in the ledger
public record PromotionFund(
        String unit,
        List<FundCredit> credits,
        List<FundSpending> spendings,
        @Nullable Instant open) {

    public PromotionFund {
        credits = List.copyOf(credits);
        spendings = List.copyOf(spendings);
    }

    static PromotionFund opened(String unit, FundCredit first) {
        return new PromotionFund(unit, List.of(first), List.of(), first.at());
    }

    public Money credited() {
        return credits.stream()
                .filter(FundCredit::posted)
                .map(FundCredit::amount)
                .reduce(zero(), Money::plus);
    }

    /// Ordered and paid.
    public Money spent() {
        return spendings.stream()
                .filter(one -> one.status() != Status.REFUSED)
                .map(FundSpending::amount)
                .reduce(zero(), Money::plus);
    }

    public Money available() {
        return credited().minus(spent());
    }

    Optional<FundCredit> credit(String key) {
        return credits.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<FundSpending> spending(String id) {
        return spendings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Rule PF-01: once per key.
    Outcome<PromotionFund> award(FundCredit next) {
        var earlier = credit(next.key());
        if (earlier.isPresent()) {
            var same = earlier.get().amount().equals(next.amount())
                    && earlier.get().budgetId().equals(next.budgetId());
            return same ? Outcome.done(this) : Outcome.refused(Refusal.of(FUND_CREDIT_DIFFERS, "key", next.key()));
        }
        return unfit(next.amount())
                .<Outcome<PromotionFund>>map(Outcome::refused)
                .orElseGet(() -> {
                    var more = Stream.concat(credits.stream(), Stream.of(next)).toList();
                    return Outcome.done(with(more, spendings, next.at()));
                });
    }

    PromotionFund credited(String key) {
        var known = credits.stream()
                .map(one -> one.key().equals(key) ? one.inLedger() : one)
                .toList();
        return with(known, spendings, open);
    }

    /// Rule PF-02: never above what is there.
    Outcome<PromotionFund> order(FundSpending next) {
        var earlier = spending(next.id());
        if (earlier.isPresent()) {
            return earlier.get().isSameOrder(next.purpose(), next.payee(), next.amount())
                    ? Outcome.done(this)
                    : Outcome.refused(Refusal.of(FUND_SPENDING_DIFFERS, "id", next.id()));
        }
        return unfit(next.amount())
                .or(() -> available().isLessThan(next.amount())
                        ? Optional.of(Refusal.of(
                                FUND_EXCEEDED, "available", available().toString()))
                        : Optional.empty())
                .<Outcome<PromotionFund>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(with(
                        credits,
                        Stream.concat(spendings.stream(), Stream.of(next)).toList(),
                        open)));
    }

    /// Rule PF-03: another person of finance than who ordered it.
    Outcome<PromotionFund> decide(String id, boolean paid, Act act) {
        var found = spending(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(FUND_SPENDING_UNKNOWN, "id", id));
        }
        var order = found.get();
        if (paid && order.status() == Status.PAID && act.actor().has(Function.FINANCE)) {
            return Outcome.done(this);
        }
        var refusal = Duties.lacks(act.actor(), Function.FINANCE)
                .or(() -> order.status() == Status.ORDERED
                        ? Optional.empty()
                        : Optional.of(Duties.stepNotOpen(order.status(), Status.ORDERED)))
                .or(() -> Duties.decidedBefore(act.actor(), List.of(order.orderedBy())))
                .or(() -> paid ? Optional.empty() : Duties.reasonMissing(act));
        return refusal.<Outcome<PromotionFund>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        paid
                                ? spending(id, one -> one.decided(Status.PAID, FundParts.of(this, one.amount()), act))
                                        .with(act.at())
                                : spending(id, one -> one.decided(Status.REFUSED, List.of(), act))));
    }

    PromotionFund spending(String id, UnaryOperator<FundSpending> next) {
        var known = spendings.stream()
                .map(one -> one.id().equals(id) ? next.apply(one) : one)
                .toList();
        return with(credits, known, open);
    }

    private PromotionFund with(Instant since) {
        return with(credits, spendings, since);
    }

    private PromotionFund with(List<FundCredit> given, List<FundSpending> taken, @Nullable Instant since) {
        var onItsWay =
                given.stream().anyMatch(one -> !one.posted()) || taken.stream().anyMatch(FundSpending::isOnItsWay);
        return new PromotionFund(unit, given, taken, onItsWay ? (open == null ? since : open) : null);
    }

    private Optional<Refusal> unfit(Money amount) {
        if (!amount.currency().equals(zero().currency())) {
            return Optional.of(
                    Refusal.of(CURRENCY_DIFFERS, "currency", zero().currency().getCurrencyCode()));
        }
        return amount.isPositive() ? Optional.empty() : Optional.of(Refusal.of(AMOUNT_NOT_POSITIVE));
    }

    private Money zero() {
        return Money.zero(credits.getFirst().amount().currency());
    }
}
