package yihao.talent.payment;

import yihao.kernel.Money;

/// The ledger's counter for orders, in another service. Asking twice for the same source is one order.
@FunctionalInterface
public interface PaymentOrders {

    Answer order(Owed owed);

    /// What is to be paid.
    ///
    /// @param sourceKind what kind of record owes it, such as `BENEFIT`
    /// @param sourceId that record
    /// @param purpose for the ledger's readers; never personal data
    /// @param payee a reference, never a name
    record Owed(String sourceKind, String sourceId, String purpose, String payee, Money amount) {}

    sealed interface Answer {

        record Ordered(String paymentId) implements Answer {}

        record Refused(LedgerRefusal why) implements Answer {}

        /// Nobody answered: nothing is known, the order is kept and asked again.
        record Unanswered() implements Answer {}
    }
}
