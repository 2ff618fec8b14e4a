package yihao.lead.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryEngagements extends InMemoryAggregates<Engagement> implements Engagements {

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public String newId() {
        return "engagement-" + ids.incrementAndGet();
    }

    @Override
    public String newNumber(int year) {
        return "EN-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Engagement>> list(Actor actor, @Nullable String unit, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(Actor actor, @Nullable String unit, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Engagement>> waitingOn(LocalDate day, int limit) {
        return where(one -> one.waitsFrom() != null && !one.waitsFrom().isAfter(day));
    }
}
