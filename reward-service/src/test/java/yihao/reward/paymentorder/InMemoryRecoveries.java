package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;

public final class InMemoryRecoveries extends InMemory<Recovery> implements Recoveries {

    public InMemoryRecoveries(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<Recovery>> openSince(Instant before, int limit) {
        return all().stream()
                .filter(recovery -> {
                    var open = recovery.state().open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Recovery>> owed(int limit) {
        return all().stream()
                .filter(one -> one.state().owedSince() != null)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Recovery>> of(String paymentOrderId) {
        return all().stream()
                .filter(recovery -> recovery.state().paymentOrderId().equals(paymentOrderId))
                .sorted(Comparator.comparing(Versioned::id))
                .toList();
    }

    @Override
    public List<Versioned<Recovery>> list(@Nullable String after, int limit) {
        return all().stream()
                .filter(recovery -> after == null || recovery.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Versioned::id))
                .limit(limit)
                .toList();
    }
}
