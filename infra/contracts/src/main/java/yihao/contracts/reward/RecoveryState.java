package yihao.contracts.reward;

import yihao.contracts.Amount;

/// A demand to pay back what was paid, and what came in of it. Topic `reward.recovery`.
///
/// @param sourceKind and
/// @param sourceId whose payment it was, as the payment says
/// @param received all receipts together
public record RecoveryState(
        String recoveryId,
        String number,
        String paymentId,
        String sourceKind,
        String sourceId,
        Amount demanded,
        Amount received) {}
