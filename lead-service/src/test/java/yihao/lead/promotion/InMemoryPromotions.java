package yihao.lead.promotion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// A lead comes from one event; how lists are filtered is the store's.
public final class InMemoryPromotions extends InMemoryAggregates<Promotion> implements Promotions {

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    public InMemoryPromotions() {
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
    public List<Versioned<Promotion>> onBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        return where(event -> event.cancelledBecause() == null
                && !event.plan().from().isAfter(until)
                && !event.plan().until().isBefore(from)
                && (units.isEmpty() || !Collections.disjoint(event.units(), units.get())));
    }

    @Override
    public List<Versioned<Promotion>> broughtAny(Collection<String> leads, LocalDate before) {
        return where(event -> event.plan().from().isBefore(before)
                && event.leads().stream().anyMatch(one -> leads.contains(one.leadId())));
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
