package yihao.talent.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Percentage;

/// Rule TB-12: what is asked back of a benefit, demanded by one person, confirmed by another.
///
/// @param share of what was paid, fixed with the demand
/// @param amount what that comes to: of all that was paid when it was confirmed, and of what is paid since
/// @param decidedBy who confirmed or dismissed it
/// @param demands one for each payment it touches
/// @param open whether a demand has not reached the ledger yet
public record Clawback(
        Cause cause,
        Share share,
        Money amount,
        String reason,
        String demandedBy,
        Instant demandedAt,
        @Nullable String decidedBy,
        Status status,
        List<Demand> demands,
        boolean open) {

    public enum Cause {
        LEFT_EARLY,
        FALSE_STATEMENT,
        /// A higher one of the same merit takes its place.
        REPLACED,
        /// Nothing more is paid, and nothing is asked back.
        ENDED
    }

    public enum Status {
        PROPOSED,
        CONFIRMED,
        DISMISSED
    }

    /// @param sourceId the payment as the ledger knows it
    /// @param recoveryId what the ledger calls the demand, once it has it
    public record Demand(
            String sourceId, Money amount, @Nullable String recoveryId, Money returned) {

        static Demand of(String sourceId, Money amount) {
            return new Demand(sourceId, amount, null, Money.zero(amount.currency()));
        }

        boolean isPlaced() {
            return recoveryId != null;
        }

        Demand placed(String recovery, Money came) {
            return new Demand(sourceId, amount, recovery, returned.isLessThan(came) ? came : returned);
        }
    }

    /// So many parts of so many, exactly: months of a term have no finite decimal.
    public record Share(BigDecimal parts, BigDecimal whole) {

        static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ONE);

        static Share of(Percentage percentage) {
            return new Share(percentage.fraction(), BigDecimal.ONE);
        }

        static Share ofMonths(int missing, int term) {
            return new Share(BigDecimal.valueOf(missing), BigDecimal.valueOf(term));
        }

        /// Rounded down to the minor unit.
        Money of(Money paid) {
            var digits = paid.currency().getDefaultFractionDigits();
            var amount = paid.amount().multiply(parts).divide(whole, digits, RoundingMode.DOWN);
            return new Money(amount, paid.currency());
        }
    }

    public Clawback {
        demands = List.copyOf(demands);
    }

    /// What would be asked back today, or what is.
    public Money owedOf(Money paid) {
        return status == Status.PROPOSED ? share.of(paid) : amount;
    }

    public Money returned() {
        return demands.stream().map(Demand::returned).reduce(Money.zero(amount.currency()), Money::plus);
    }

    /// What the ledger was asked for.
    public Money demanded() {
        return demands.stream().map(Demand::amount).reduce(Money.zero(amount.currency()), Money::plus);
    }

    /// Whether there is no second one: what was ended may still be asked back.
    boolean stands() {
        return status == Status.PROPOSED || status == Status.CONFIRMED && cause != Cause.ENDED;
    }

    boolean isConfirmed() {
        return status == Status.CONFIRMED;
    }

    Clawback confirmed(String by, Money owed, List<Demand> all) {
        return new Clawback(
                cause, share, owed, reason, demandedBy, demandedAt, by, Status.CONFIRMED, all, isAnyOpen(all));
    }

    Clawback dismissed(String by) {
        return new Clawback(
                cause, share, amount, reason, demandedBy, demandedAt, by, Status.DISMISSED, List.of(), false);
    }

    /// The share of one more payment is demanded, too; nothing where it is less than the minor unit.
    Clawback alsoOf(String sourceId, Money paid) {
        var part = share.of(paid);
        if (!part.isPositive()) {
            return this;
        }
        var all = Stream.concat(demands.stream(), Stream.of(Demand.of(sourceId, part)))
                .toList();
        return new Clawback(
                cause, share, amount.plus(part), reason, demandedBy, demandedAt, decidedBy, status, all, true);
    }

    /// The demands that this leaves, with what the ledger said of them.
    Clawback with(List<Demand> all) {
        return new Clawback(
                cause, share, amount, reason, demandedBy, demandedAt, decidedBy, status, all, isAnyOpen(all));
    }

    private static boolean isAnyOpen(List<Demand> all) {
        return all.stream().anyMatch(demand -> !demand.isPlaced());
    }
}
