package yihao.contracts.reward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// A payment through the ledger: for what, from which budget, in which state. The payee is a reference, not a person.
/// Topic `reward.payment`.
public record PaymentState(
        String paymentId,
        String number,
        String sourceKind,
        String sourceId,
        String payee,
        Amount amount,
        String budgetId,
        String status,
        @Nullable Instant paidAt) {}
