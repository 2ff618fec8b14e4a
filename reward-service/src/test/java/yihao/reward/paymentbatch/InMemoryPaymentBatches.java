package yihao.reward.paymentbatch;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.paymentbatch.PaymentBatch.Status;

public final class InMemoryPaymentBatches extends InMemory<PaymentBatch> implements PaymentBatches {

    public InMemoryPaymentBatches(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<PaymentBatch>> openSince(Instant before, int limit) {
        return all().stream()
                .filter(batch -> {
                    var open = batch.state().open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<PaymentBatch>> list(@Nullable Status status, @Nullable String after, int limit) {
        return all().stream()
                .filter(batch -> status == null || batch.state().status() == status)
                .filter(batch -> after == null || batch.state().number().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<PaymentBatch> batch) -> batch.state().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(@Nullable Status status, int most) {
        return list(status, null, most + 1).size();
    }
}
