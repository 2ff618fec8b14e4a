package yihao.reward.claim;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// An instalment of a claim, of joint referrers one's part of it, of several payers one's part of that, and its
/// payment.
///
/// @param amount before tax
/// @param payer whose budget bears it; none: any
/// @param withheld of the amount, once it is asked for
public record Share(
        int no,
        String payee,
        Money amount,
        String due,
        State state,
        @Nullable String paymentId,
        @Nullable String payer,
        @Nullable Money withheld) {

    public enum State {
        OPEN,
        REQUESTED,
        PAID,
        /// No longer owed: the claim was clawed back.
        ENDED
    }

    static Share open(int no, String payee, Money amount, String due, @Nullable String payer) {
        return new Share(no, payee, amount, due, State.OPEN, null, payer, null);
    }

    Share requested(String payment, @Nullable Money tax) {
        var ofIt = tax == null ? Money.zero(amount.currency()) : tax;
        return new Share(no, payee, amount, due, State.REQUESTED, payment, payer, ofIt);
    }

    Share paid() {
        return to(State.PAID);
    }

    Share ended() {
        return state == State.OPEN ? to(State.ENDED) : this;
    }

    private Share to(State next) {
        return new Share(no, payee, amount, due, next, paymentId, payer, withheld);
    }
}
