package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.ALREADY_DECIDED;
import static yihao.talent.benefit.BenefitRefusal.SAME_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.TalentClass;

/// A benefit from the grant to the payment.
///
/// @param uses what it uses up: unique in the store, never empty; nothing but itself once it was declined
public record Benefit(
        String number,
        Beneficiary beneficiary,
        String benefitKind,
        Money amount,
        String table,
        TalentClass talentClass,
        String catalogue,
        LocalDate appliedOn,
        List<String> uses,
        List<Line> explanation,
        Status status,
        String grantedBy,
        @Nullable String decidedBy,
        @Nullable String declinedReason,
        @Nullable String paymentId,
        @Nullable Instant paidAt) {

    /// Whose it is and where that talent works. References only.
    public record Beneficiary(
            String talentId,
            String talentNumber,
            String needId,
            @Nullable String projectId,
            String unit) {}

    public enum Status {
        GRANTED,
        APPROVED,
        PAYMENT_ORDERED,
        PAID,
        DECLINED,
        PAYMENT_REFUSED
    }

    public Benefit {
        uses = List.copyOf(uses);
        explanation = List.copyOf(explanation);
    }

    static Benefit granted(String number, Beneficiary whose, Application asked, Entitlement entitled, String by) {
        return new Benefit(
                number,
                whose,
                asked.kind(),
                entitled.amount(),
                entitled.table(),
                entitled.classification().inClass().orElseThrow(),
                entitled.classification().catalogue(),
                entitled.classification().on(),
                entitled.uses(),
                entitled.explanation(),
                Status.GRANTED,
                by,
                null,
                null,
                null,
                null);
    }

    public Optional<String> payment() {
        return Optional.ofNullable(paymentId);
    }

    /// Rule TB-04.
    Outcome<Benefit> approve(Actor by) {
        return decidable(by).map(_ -> with(uses, Status.APPROVED, by.subject(), null, null, null));
    }

    Outcome<Benefit> decline(Actor by, String reason) {
        return decidable(by)
                .map(_ -> with(List.of("declined/" + number), Status.DECLINED, by.subject(), reason, null, null));
    }

    private Outcome<Benefit> decidable(Actor by) {
        if (status != Status.GRANTED) {
            return refused(Refusal.of(ALREADY_DECIDED, "status", status.name()));
        }
        return by.is(grantedBy) ? refused(SAME_PERSON) : done(this);
    }

    /// Rule TB-05: what the ledger says is taken over once, in whatever order it is heard.
    Outcome<Benefit> ordered(String payment) {
        return done(
                status == Status.APPROVED ? with(uses, Status.PAYMENT_ORDERED, decidedBy, null, payment, null) : this);
    }

    Outcome<Benefit> paid(String payment, Instant at) {
        return done(isAwaitingPayment() ? with(uses, Status.PAID, decidedBy, null, payment, at) : this);
    }

    Outcome<Benefit> paymentRefused(String payment) {
        return done(isAwaitingPayment() ? with(uses, Status.PAYMENT_REFUSED, decidedBy, null, payment, null) : this);
    }

    private boolean isAwaitingPayment() {
        return switch (status) {
            case APPROVED, PAYMENT_ORDERED, PAYMENT_REFUSED -> true;
            case GRANTED, PAID, DECLINED -> false;
        };
    }

    private Benefit with(
            List<String> nextUses,
            Status nextStatus,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String payment,
            @Nullable Instant at) {
        return new Benefit(
                number,
                beneficiary,
                benefitKind,
                amount,
                table,
                talentClass,
                catalogue,
                appliedOn,
                nextUses,
                explanation,
                nextStatus,
                grantedBy,
                by,
                reason,
                payment,
                at);
    }
}
