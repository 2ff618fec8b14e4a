package yihao.reward.closing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;

public final class InMemoryClosings extends InMemory<Closing> implements Closings {

    public InMemoryClosings(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<Closing>> openSince(Instant before, int limit) {
        return all().stream()
                .filter(closing -> {
                    var open = closing.state().open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Closing>> list(@Nullable String after, int limit) {
        return all().stream()
                .filter(closing -> after == null || closing.id().compareTo(after) < 0)
                .sorted(Comparator.comparing((Versioned<Closing> closing) -> closing.id())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
