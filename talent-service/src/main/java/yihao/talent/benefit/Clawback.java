package yihao.talent.benefit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// Rule TB-12: what is asked back of a benefit, demanded by one person, confirmed by another.
///
/// @param decidedBy who confirmed or dismissed it
/// @param demands one for each payment it touches
/// @param open whether a demand has not reached the ledger yet
public record Clawback(
        Cause cause,
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
        REPLACED
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

    public Clawback {
        demands = List.copyOf(demands);
    }

    public Money returned() {
        return demands.stream().map(Demand::returned).reduce(Money.zero(amount.currency()), Money::plus);
    }

    /// What the ledger was asked for.
    public Money demanded() {
        return demands.stream().map(Demand::amount).reduce(Money.zero(amount.currency()), Money::plus);
    }

    boolean isConfirmed() {
        return status == Status.CONFIRMED;
    }

    Clawback decided(Status next, String by, List<Demand> all) {
        return new Clawback(cause, amount, reason, demandedBy, demandedAt, by, next, all, isAnyOpen(all));
    }

    /// The demands that this leaves, with what the ledger said of them.
    Clawback with(List<Demand> all) {
        return new Clawback(cause, amount, reason, demandedBy, demandedAt, decidedBy, status, all, isAnyOpen(all));
    }

    private static boolean isAnyOpen(List<Demand> all) {
        return all.stream().anyMatch(demand -> !demand.isPlaced());
    }
}
