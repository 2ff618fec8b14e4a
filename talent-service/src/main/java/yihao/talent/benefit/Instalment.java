package yihao.talent.benefit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.payment.LedgerRefusal;

/// One payment of a benefit.
///
/// @param key a month, the first day of a year, a milestone; empty where the benefit is paid at once
/// @param attempt how often the ledger refused it: each attempt is an order of its own
/// @param refusal what the ledger said where it took no order of it
/// @param provenBy who brought the proof of a milestone
public record Instalment(
        String key,
        Money amount,
        Status status,
        int attempt,
        @Nullable String provenBy,
        List<Proof> proof,
        @Nullable String confirmedBy,
        @Nullable String paymentId,
        @Nullable Instant paidAt,
        @Nullable LedgerRefusal refusal) {

    public enum Status {
        PLANNED,
        PROVEN,
        CONFIRMED,
        ORDERED,
        PAID,
        REFUSED,
        CANCELLED
    }

    public Instalment {
        proof = List.copyOf(proof);
    }

    static Instalment planned(String key, Money amount) {
        return new Instalment(key, amount, Status.PLANNED, 0, null, List.of(), null, null, null, null);
    }

    static Instalment confirmed(String key, Money amount, String by) {
        return planned(key, amount).confirm(by);
    }

    /// Of a benefit of earlier versions, which had one payment.
    static List<Instalment> ofEarlier(
            Money amount, Benefit.Status where, @Nullable String by, @Nullable String payment, @Nullable Instant at) {
        var first = confirmed("", amount, by == null ? "" : by);
        return switch (where) {
            case APPROVED -> List.of(first);
            case PAYMENT_ORDERED -> List.of(first.now(Status.ORDERED, payment, null));
            case PAID -> List.of(first.now(Status.PAID, payment, at));
            case PAYMENT_REFUSED -> List.of(first.now(Status.REFUSED, payment, null));
            case GRANTED, DECLINED, RUNNING, CANCELLED -> List.of();
        };
    }

    /// How the ledger knows it.
    public String sourceOf(String benefitId) {
        var source = key.isEmpty() ? benefitId : benefitId + "_" + key;
        return attempt == 0 ? source : source + "_" + (attempt + 1);
    }

    boolean isAwaitingPayment() {
        return switch (status) {
            case CONFIRMED, ORDERED, REFUSED, CANCELLED -> true;
            case PLANNED, PROVEN, PAID -> false;
        };
    }

    boolean isPaid() {
        return status == Status.PAID;
    }

    Instalment prove(List<Proof> with, String by) {
        return new Instalment(key, amount, Status.PROVEN, attempt, by, with, null, null, null, null);
    }

    Instalment confirm(String by) {
        return new Instalment(key, amount, Status.CONFIRMED, attempt, provenBy, proof, by, null, null, null);
    }

    Instalment again() {
        return new Instalment(
                key, amount, Status.CONFIRMED, attempt + 1, provenBy, proof, confirmedBy, null, null, null);
    }

    Instalment now(Status next, @Nullable String payment, @Nullable Instant at) {
        return new Instalment(key, amount, next, attempt, provenBy, proof, confirmedBy, payment, at, null);
    }

    /// The ledger took no order of it.
    Instalment turnedAway(LedgerRefusal why) {
        return new Instalment(key, amount, Status.REFUSED, attempt, provenBy, proof, confirmedBy, null, null, why);
    }

    boolean isToEnd() {
        return !end().equals(this);
    }

    /// What was confirmed is still paid, and nothing after it.
    Instalment end() {
        return switch (status) {
            case PLANNED, PROVEN, REFUSED -> now(Status.CANCELLED, paymentId, null);
            case CONFIRMED, ORDERED, PAID, CANCELLED -> this;
        };
    }

    /// What was not handed to the ledger is not paid any more.
    Instalment cancel() {
        return switch (status) {
            case PLANNED, PROVEN, CONFIRMED, REFUSED -> now(Status.CANCELLED, paymentId, null);
            case ORDERED, PAID, CANCELLED -> this;
        };
    }
}
