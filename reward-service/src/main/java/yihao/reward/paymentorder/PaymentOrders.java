package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.reward.paymentorder.PaymentOrder.Status;

/// The payment orders, one per source.
public interface PaymentOrders extends Aggregates<PaymentOrder> {

    /// Who may look at all of them; nobody else sees any.
    Set<Function> READERS = Set.of(
            Function.FINANCE,
            Function.AUDITOR,
            Function.BUREAU_OFFICER,
            Function.BUREAU_HEAD,
            Function.TALENT_OFFICE,
            Function.SUPERVISION);

    /// Payments under way since before the given instant.
    List<Versioned<PaymentOrder>> openSince(Instant before, int limit);

    /// Orders with a demand that is not recorded since before the given instant.
    List<Versioned<PaymentOrder>> demandedSince(Instant before, int limit);

    /// Of one budget, by number.
    List<Versioned<PaymentOrder>> ofBudget(String budgetId, Status status, int limit);

    /// By number.
    ///
    /// @param after the last number of the page before
    List<Versioned<PaymentOrder>> list(@Nullable Status status, @Nullable String after, int limit);

    long count(@Nullable Status status, int most);
}
