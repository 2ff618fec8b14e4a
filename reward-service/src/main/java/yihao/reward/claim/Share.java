package yihao.reward.claim;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// An instalment of a claim and its payment.
public record Share(
        int no,
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
        return new Share(no, amount, due, State.REQUESTED, payment);
    }

    Share paid() {
        return new Share(no, amount, due, State.PAID, paymentId);
    }
}
