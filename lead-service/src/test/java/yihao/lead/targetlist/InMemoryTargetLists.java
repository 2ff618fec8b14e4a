package yihao.lead.targetlist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// How lists are filtered is the store's.
final class InMemoryTargetLists extends InMemoryAggregates<TargetList> implements TargetLists {

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public String newId() {
        return "target-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "TL-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<TargetList>> list(Actor actor, ListFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(Actor actor, ListFilter filter, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<TargetList>> dueBy(LocalDate day, @Nullable String after, int limit) {
        return after == null ? where(list -> !list.toReach().isEmpty()) : List.of();
    }

    @Override
    public List<Versioned<TargetList>> toReachBy(String unit, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<TargetList>> naming(Actor actor, Collection<String> enterpriseIds, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }
}
