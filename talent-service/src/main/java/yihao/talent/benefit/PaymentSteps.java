package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.talent.benefit.Instalment.Status;
import yihao.talent.payment.LedgerRefusal;

/// Rule TB-05: what the ledger says of one payment is taken over once, in whatever order it is heard.
///
/// @param sourceId the payment as the ledger knows it
record PaymentSteps(String benefitId, String sourceId) {

    /// The benefit a payment belongs to.
    static String benefitOf(String sourceId) {
        var end = sourceId.indexOf('_');
        return end < 0 ? sourceId : sourceId.substring(0, end);
    }

    Outcome<Benefit> ordered(Benefit benefit, String payment) {
        return when(benefit, Status.CONFIRMED, one -> one.now(Status.ORDERED, payment, null), payment, null);
    }

    Outcome<Benefit> refused(Benefit benefit, String payment) {
        var ordered = when(benefit, Status.ORDERED, one -> one.now(Status.REFUSED, payment, null), payment, null);
        return ordered.flatMap(
                one -> when(one, Status.CONFIRMED, next -> next.now(Status.REFUSED, payment, null), payment, null));
    }

    /// Asking the same again would be refused again: somebody has to look at it.
    Outcome<Benefit> turnedAway(Benefit benefit, LedgerRefusal why) {
        var found = find(benefit);
        return found == null || found.status() != Status.CONFIRMED
                ? done(benefit)
                : done(benefit.change()
                        .instalments(benefit.replaced(found.key(), one -> one.turnedAway(why)))
                        .settled());
    }

    /// Of what is paid although it was asked back already, the same share is asked back.
    Outcome<Benefit> paid(Benefit benefit, String payment, Instant at) {
        var found = find(benefit);
        if (found == null || !found.isAwaitingPayment()) {
            return done(benefit);
        }
        var next = benefit.replaced(found.key(), one -> one.now(Status.PAID, payment, at));
        var change = benefit.change().instalments(next).payment(payment, at);
        var clawback = benefit.clawback();
        if (clawback != null && clawback.isConfirmed()) {
            change.clawback(clawback.alsoOf(sourceId, found.amount()));
        }
        return done(change.settled());
    }

    private Outcome<Benefit> when(
            Benefit benefit, Status at, UnaryOperator<Instalment> next, String payment, @Nullable Instant when) {
        var found = find(benefit);
        return found == null || found.status() != at
                ? done(benefit)
                : done(benefit.change()
                        .instalments(benefit.replaced(found.key(), next))
                        .payment(payment, when)
                        .settled());
    }

    private @Nullable Instalment find(Benefit benefit) {
        return benefit.instalments().stream()
                .filter(one -> one.sourceOf(benefitId).equals(sourceId))
                .findFirst()
                .orElse(null);
    }
}
