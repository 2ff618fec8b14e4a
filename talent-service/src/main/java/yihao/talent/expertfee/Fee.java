package yihao.talent.expertfee;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.expertfee.FeeRefusal.ALREADY_COMPUTED;
import static yihao.talent.expertfee.FeeRefusal.ALREADY_DECIDED;
import static yihao.talent.expertfee.FeeRefusal.SAME_PERSON;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.payment.LedgerRefusal;

/// What an expert is paid for one opinion.
///
/// @param attempt how often the ledger refused it: each attempt is an order of its own
/// @param refusal what the ledger said where it took no order of it
/// @param released what it had counted of the year's cap was given back
public record Fee(
        String number,
        Whose whose,
        Money amount,
        String table,
        List<Line> explanation,
        Status status,
        int attempt,
        String computedBy,
        @Nullable String decidedBy,
        @Nullable String declinedReason,
        boolean released,
        @Nullable String paymentId,
        @Nullable Instant paidAt,
        @Nullable LedgerRefusal refusal) {

    private static final String ATTEMPT = "_";

    /// References only.
    ///
    /// @param account of the expert, who may see it
    /// @param year in which it counts
    public record Whose(
            String expertId,
            String expertNumber,
            @Nullable String account,
            String consultationId,
            String consultationNumber,
            int year) {}

    public enum Status {
        COMPUTED,
        APPROVED,
        PAYMENT_ORDERED,
        PAID,
        DECLINED,
        PAYMENT_REFUSED
    }

    public Fee {
        explanation = List.copyOf(explanation);
    }

    /// An opinion has one fee.
    static String idOf(String consultationId, String expertId) {
        return consultationId + "-" + expertId;
    }

    /// One that was declined may be computed anew.
    Outcome<Fee> again(Fee anew) {
        return status == Status.DECLINED && released
                ? done(new Fee(
                        number,
                        whose,
                        anew.amount,
                        anew.table,
                        anew.explanation,
                        Status.COMPUTED,
                        attempt,
                        anew.computedBy,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null))
                : refused(Refusal.of(ALREADY_COMPUTED, "number", number));
    }

    /// Rule EF-03.
    Outcome<Fee> approve(Actor by) {
        return decidable(by).map(_ -> with(Status.APPROVED, by.subject(), null, false, null, null));
    }

    Outcome<Fee> decline(Actor by, String reason) {
        return decidable(by).map(_ -> with(Status.DECLINED, by.subject(), reason, false, null, null));
    }

    Fee release() {
        return status == Status.DECLINED ? with(status, decidedBy, declinedReason, true, null, null) : this;
    }

    private Outcome<Fee> decidable(Actor by) {
        if (status != Status.COMPUTED) {
            return refused(Refusal.of(ALREADY_DECIDED, "status", status.name()));
        }
        return isOf(by) ? refused(SAME_PERSON) : done(this);
    }

    /// Who computed it and whose it is do not decide about it.
    boolean isOf(Actor actor) {
        return actor.is(computedBy) || actor.is(whose.account());
    }

    /// Rule EF-04: what the ledger says is taken over once, in whatever order it is heard.
    Fee ordered(String payment) {
        return status == Status.APPROVED ? with(Status.PAYMENT_ORDERED, decidedBy, null, false, payment, null) : this;
    }

    Fee paid(String payment, Instant at) {
        return awaitsPayment() ? with(Status.PAID, decidedBy, null, false, payment, at) : this;
    }

    Fee paymentRefused(String payment) {
        return awaitsPayment() ? with(Status.PAYMENT_REFUSED, decidedBy, null, false, payment, null) : this;
    }

    /// The ledger took no order of it.
    Fee turnedAway(LedgerRefusal why) {
        return status == Status.APPROVED
                ? new Fee(
                        number,
                        whose,
                        amount,
                        table,
                        explanation,
                        Status.PAYMENT_REFUSED,
                        attempt,
                        computedBy,
                        decidedBy,
                        null,
                        false,
                        null,
                        null,
                        why)
                : this;
    }

    /// What the ledger refused is put to another person once more, as an order of its own.
    Outcome<Fee> takenUp(Actor by) {
        if (status != Status.PAYMENT_REFUSED) {
            return refused(Refusal.of(ALREADY_DECIDED, "status", status.name()));
        }
        if (by.is(whose.account())) {
            return refused(SAME_PERSON);
        }
        return done(new Fee(
                number,
                whose,
                amount,
                table,
                explanation,
                Status.COMPUTED,
                attempt + 1,
                by.subject(),
                null,
                null,
                false,
                null,
                null,
                null));
    }

    /// How the ledger knows it: the fee itself, and from the second attempt on which one.
    String source(String id) {
        return attempt == 0 ? id : id + ATTEMPT + (attempt + 1);
    }

    /// The fee that an order is of.
    static String idOf(String source) {
        var at = source.indexOf(ATTEMPT);
        return at < 0 ? source : source.substring(0, at);
    }

    private boolean awaitsPayment() {
        return switch (status) {
            case APPROVED, PAYMENT_ORDERED, PAYMENT_REFUSED -> true;
            case COMPUTED, PAID, DECLINED -> false;
        };
    }

    private Fee with(
            Status next,
            @Nullable String by,
            @Nullable String reason,
            boolean isReleased,
            @Nullable String payment,
            @Nullable Instant at) {
        return new Fee(
                number,
                whose,
                amount,
                table,
                explanation,
                next,
                attempt,
                computedBy,
                by,
                reason,
                isReleased,
                payment,
                at,
                null);
    }
}
