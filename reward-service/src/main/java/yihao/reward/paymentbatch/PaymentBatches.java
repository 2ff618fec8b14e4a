package yihao.reward.paymentbatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.paymentbatch.PaymentBatch.Status;

/// The bank batches.
public interface PaymentBatches extends Aggregates<PaymentBatch> {

    /// Steps under way since before the given instant.
    List<Versioned<PaymentBatch>> openSince(Instant before, int limit);

    /// The latest first.
    ///
    /// @param after the number of the last row of the page before
    List<Versioned<PaymentBatch>> list(@Nullable Status status, @Nullable String after, int limit);

    long count(@Nullable Status status, int most);
}
