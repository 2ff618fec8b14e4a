package yihao.talent.benefit;

/// The ledger's counter for orders, in another service. Asking twice for the same benefit is one order.
@FunctionalInterface
public interface PaymentOrders {

    Answer order(String benefitId, Benefit benefit);

    sealed interface Answer {

        record Ordered(String paymentId) implements Answer {}

        /// Nobody answered: nothing is known, the order is kept and asked again.
        record Unanswered() implements Answer {}
    }
}
