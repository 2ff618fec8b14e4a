package yihao.reward.paymentbatch;

import org.jspecify.annotations.Nullable;

/// One row of what the bank returned.
///
/// @param row as people see it in the file
/// @param order the number of the payment order
/// @param said the bank's reference of a payment, or its reason
/// @param problem why it is not taken
public record BankRow(
        int row,
        String order,
        String amount,
        boolean paid,
        String said,
        @Nullable String orderId,
        @Nullable String problem) {

    boolean isGood() {
        return problem == null;
    }
}
