package yihao.talent.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Percentage;
import yihao.talent.payment.LedgerRefusal;

/// Rule TB-12: what is asked back of a benefit, demanded by one person, confirmed by another.
///
/// @param share of what was paid, fixed with the demand
/// @param amount what that comes to: of all that was paid when it was confirmed, and of what is paid since
/// @param decidedBy who confirmed or dismissed it
/// @param demands one for each payment it touches
/// @param open whether a demand has not reached the ledger yet
/// @param refused whether the ledger said no to a demand: somebody has to look at it
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
        boolean open,
        boolean refused) {

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
    /// @param attempt how often the ledger refused it: each attempt is a demand of its own
    /// @param refusal what the ledger said to the last attempt, where it said no
    public record Demand(
            String sourceId,
            Money amount,
            @Nullable String recoveryId,
            Money returned,
            int attempt,
            @Nullable LedgerRefusal refusal) {

        static Demand of(String sourceId, Money amount) {
            return new Demand(sourceId, amount, null, Money.zero(amount.currency()), 0, null);
        }

        /// How the ledger knows it.
        String demandId() {
            return attempt == 0 ? sourceId + "-back" : sourceId + "-back-" + (attempt + 1);
        }

        boolean isRefused() {
            return refusal != null;
        }

        boolean isOpen() {
            return recoveryId == null && !isRefused();
        }

        Demand placed(String recovery, Money came) {
            return new Demand(sourceId, amount, recovery, returned.isLessThan(came) ? came : returned, attempt, null);
        }

        Demand turnedAway(LedgerRefusal why) {
            return new Demand(sourceId, amount, null, returned, attempt, why);
        }

        Demand again(Money mended) {
            return new Demand(sourceId, mended, null, returned, attempt + 1, null);
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

    static Clawback proposed(Cause cause, Share share, Money amount, String reason, String by, Instant at) {
        return new Clawback(cause, share, amount, reason, by, at, null, Status.PROPOSED, List.of(), false, false);
    }

    Clawback confirmed(String by, Money owed, List<Demand> all) {
        return with(owed, by, Status.CONFIRMED, all);
    }

    Clawback dismissed(String by) {
        return with(amount, by, Status.DISMISSED, List.of());
    }

    /// The share of one more payment is demanded, too; nothing where it is less than the minor unit.
    Clawback alsoOf(String sourceId, Money paid) {
        var part = share.of(paid);
        if (!part.isPositive()) {
            return this;
        }
        var all = Stream.concat(demands.stream(), Stream.of(Demand.of(sourceId, part)))
                .toList();
        return with(amount.plus(part), decidedBy, status, all);
    }

    /// The demands that this leaves, with what the ledger said of them.
    Clawback with(List<Demand> all) {
        return with(amount, decidedBy, status, all);
    }

    private Clawback with(Money owed, @Nullable String by, Status next, List<Demand> all) {
        var isOpen = all.stream().anyMatch(Demand::isOpen);
        var isRefused = all.stream().anyMatch(Demand::isRefused);
        return new Clawback(cause, share, owed, reason, demandedBy, demandedAt, by, next, all, isOpen, isRefused);
    }
}
