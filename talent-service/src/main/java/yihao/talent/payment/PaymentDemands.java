package yihao.talent.payment;

import yihao.kernel.Money;

/// The ledger's counter for what is asked back, in another service. The same demand twice is one.
@FunctionalInterface
public interface PaymentDemands {

    Answer demand(AskedBack asked);

    /// @param sourceKind and
    /// @param sourceId the payment's source
    /// @param demandId the demand, among those on that payment
    /// @param reason for the ledger's readers; never personal data
    record AskedBack(String sourceKind, String sourceId, String demandId, Money amount, String reason) {}

    sealed interface Answer {

        /// @param received what has come in of it
        record Demanded(String recoveryId, Money received) implements Answer {}

        record Refused(LedgerRefusal why) implements Answer {}

        /// Nobody answered: nothing is known, the demand is kept and asked again.
        record Unanswered() implements Answer {}
    }
}
