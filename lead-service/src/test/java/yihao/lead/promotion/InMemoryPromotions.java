package yihao.lead.promotion;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// A lead comes from one event; how lists are filtered is the store's.
final class InMemoryPromotions extends InMemoryAggregates<Promotion> implements Promotions {

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    InMemoryPromotions() {
        super(promotion ->
                promotion.leads().stream().map(Promotion.CameFrom::leadId).toList());
    }

    @Override
    public String newId() {
        return "promotion-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "A-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Promotion>> list(Actor actor, PromotionFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(Actor actor, PromotionFilter filter, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }
}
