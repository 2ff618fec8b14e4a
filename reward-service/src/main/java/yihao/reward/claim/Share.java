package yihao.reward.claim;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// An instalment of a claim, of joint referrers one's part of it, and its payment.
public record Share(
        int no,
        String payee,
        Money amount,
        String due,
        State state,
        @Nullable String paymentId) {

    public enum State {
        OPEN,
        REQUESTED,
        PAID
    }

    Share requested(String payment) {
        return new Share(no, payee, amount, due, State.REQUESTED, payment);
    }

    Share paid() {
        return new Share(no, payee, amount, due, State.PAID, paymentId);
    }
}
