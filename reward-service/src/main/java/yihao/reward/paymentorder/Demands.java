package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rule PO-04: what was demanded back of a paid order. The order alone decides, so that two demands at the same
/// instant never exceed together what was paid.
///
/// @param open since when one is decided here and not yet recorded as a recovery
record Demands(List<Demand> all, @Nullable Instant open) {

    static final Demands NONE = new Demands(List.of(), null);

    record Demand(
            String key,
            Money amount,
            Instant at,
            String by,
            @Nullable String reason) {}

    Demands {
        all = List.copyOf(all);
    }

    /// @param most what the payee got
    Outcome<Demands> with(String key, Money amount, Money most, Act act) {
        var earlier = numbered(key);
        if (earlier.isPresent()) {
            return all.get(earlier.get() - 1).amount().equals(amount)
                    ? Outcome.done(this)
                    : Outcome.refused(Refusal.of(PaymentProblem.DEMAND_DIFFERS, "key", key));
        }
        if (!amount.currency().equals(most.currency()) || !amount.isPositive()) {
            return Outcome.refused(Refusal.of(
                    PaymentProblem.DEMAND_WITHOUT_AMOUNT,
                    "currency",
                    most.currency().getCurrencyCode()));
        }
        var left = all.stream().map(Demand::amount).reduce(most, Money::minus);
        if (left.isLessThan(amount)) {
            return Outcome.refused(Refusal.of(PaymentProblem.DEMAND_ABOVE_PAYMENT, "left", left.toString()));
        }
        var demand = new Demand(key, amount, act.at(), act.actor().subject(), act.reason());
        return Outcome.done(
                new Demands(Stream.concat(all.stream(), Stream.of(demand)).toList(), open == null ? act.at() : open));
    }

    /// Counted from one.
    Optional<Integer> numbered(String key) {
        return IntStream.rangeClosed(1, all.size())
                .boxed()
                .filter(no -> all.get(no - 1).key().equals(key))
                .findFirst();
    }

    /// @param how how many stand as recoveries: one that came in between keeps the demands open
    Demands recorded(int how) {
        return how == all.size() ? new Demands(all, null) : this;
    }
}
