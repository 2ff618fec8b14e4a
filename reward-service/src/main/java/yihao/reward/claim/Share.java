package yihao.reward.claim;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Instalment;
import yihao.reward.scheme.Trigger;

/// An instalment of a claim, of joint referrers one's part of it, of several payers one's part of that, and its
/// payment.
///
/// @param amount before tax
/// @param due what makes it fall due, in the policy's words; `trigger` says it in ours
/// @param payer whose budget bears it; none: any
/// @param paymentId by which it is paid, was paid, or could last not be paid
/// @param withheld of the amount, once it is asked for
/// @param attempt of its payment: the one under way, or the next after the bank could not pay
public record Share(
        int no,
        String payee,
        Money amount,
        String due,
        State state,
        @Nullable String paymentId,
        @Nullable String payer,
        @Nullable Money withheld,
        @Nullable Integer instalment,
        @Nullable Trigger trigger,
        @Nullable Confirmation confirmed,
        int attempt) {

    public enum State {
        OPEN,
        REQUESTED,
        PAID,
        /// No longer owed: the claim was clawed back.
        ENDED
    }

    static Share open(int no, String payee, Instalment part, Money amount, @Nullable String payer) {
        return new Share(
                no, payee, amount, part.due(), State.OPEN, null, payer, null, part.no(), part.trigger(), null, 0);
    }

    /// What it waits for: words that no trigger explains are for a person to confirm.
    public Optional<Trigger> waitsFor(Facts facts) {
        var asked = asked();
        return switch (asked) {
            case null -> Optional.empty();
            case Trigger.Confirmed _ -> confirmed == null ? Optional.of(asked) : Optional.empty();
            case Trigger.StageReached _, Trigger.ShareExceeded _, Trigger.Anniversary _, Trigger.Holding _ ->
                asked.hasCome(facts) ? Optional.empty() : Optional.of(asked);
        };
    }

    public @Nullable Trigger asked() {
        return trigger == null && !due.isBlank() ? new Trigger.Confirmed(due) : trigger;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isLeft() {
        return state == State.OPEN || state == State.REQUESTED;
    }

    public int ofInstalment() {
        return Objects.requireNonNullElse(instalment, no);
    }

    Share confirmed(Confirmation confirmation) {
        return new Share(
                no, payee, amount, due, state, paymentId, payer, withheld, instalment, trigger, confirmation, attempt);
    }

    Share requested(String payment, int which, @Nullable Money tax) {
        var ofIt = tax == null ? Money.zero(amount.currency()) : tax;
        return to(State.REQUESTED, payment, which, ofIt);
    }

    /// Whether this attempt was noted before, or is over.
    boolean hasSeen(String payment, int which) {
        return payment.equals(paymentId) && (state == State.OPEN ? which < attempt : which <= attempt);
    }

    boolean isRequestedBy(String payment, int which) {
        return state == State.REQUESTED && payment.equals(paymentId) && which == attempt;
    }

    Share failed() {
        return to(State.OPEN, paymentId, attempt + 1, null);
    }

    /// What the payee gets.
    Money net() {
        return withheld == null ? amount : amount.minus(withheld);
    }

    Share paid() {
        return to(State.PAID);
    }

    Share ended() {
        return state == State.OPEN ? to(State.ENDED) : this;
    }

    private Share to(State next) {
        return to(next, paymentId, attempt, withheld);
    }

    private Share to(State next, @Nullable String payment, int which, @Nullable Money tax) {
        return new Share(no, payee, amount, due, next, payment, payer, tax, instalment, trigger, confirmed, which);
    }
}
