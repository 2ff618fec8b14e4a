package yihao.lead.promotion.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.TimeOrderedIds;
import yihao.lead.promotion.Promotion;
import yihao.lead.promotion.Promotions;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;

@Repository
class MongoPromotions extends MongoAggregates<Promotion> implements Promotions {

    private final Store store;
    private final TimeOrderedIds ids;

    MongoPromotions(Store store, Network network, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("promotions", Promotion.class)
                        .readers(promotion -> OutreachSight.readers(promotion, network))
                        .unique("state.number")
                        .unique("state.leads.leadId")
                        .index("state.plan.until", "_id")
                        .index("state.unit", "state.plan.until", "_id")
                        .index("state.plan.partners", "state.plan.until", "_id")
                        .latest("state.number", "readers"));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("A", year);
    }

    @Override
    public List<Versioned<Promotion>> list(Actor actor, PromotionFilter filter, @Nullable String after, int limit) {
        return latest(wanted(actor, filter), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, PromotionFilter filter, int most) {
        return count(wanted(actor, filter), most);
    }

    @Override
    public List<Versioned<Promotion>> onBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        var on = Filters.and(
                Filters.gte("state.plan.until", from.toString()), Filters.lte("state.plan.from", until.toString()));
        return query(withAny(units, on), Sorts.ascending("_id"), Integer.MAX_VALUE).stream()
                .filter(event -> event.state().cancelledBecause() == null)
                .toList();
    }

    private static Bson withAny(Optional<Set<String>> units, Bson wanted) {
        return units.map(some -> Filters.and(
                        Filters.or(Filters.in("state.unit", some), Filters.in("state.plan.partners", some)), wanted))
                .orElse(wanted);
    }

    @Override
    public List<Versioned<Promotion>> broughtAny(Collection<String> leads, LocalDate before) {
        var brought =
                Filters.and(Filters.in("state.leads.leadId", leads), Filters.lt("state.plan.from", before.toString()));
        return leads.isEmpty() ? List.of() : query(brought, Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    private static Bson wanted(Actor actor, PromotionFilter filter) {
        var parts = new ArrayList<Bson>();
        parts.add(Filters.in("readers", OutreachSight.marks(actor)));
        if (filter.kind() != null) {
            parts.add(Filters.eq("state.plan.kind", filter.kind().name()));
        }
        if (filter.unit() != null) {
            parts.add(Filters.or(
                    Filters.eq("state.unit", filter.unit()), Filters.eq("state.plan.partners", filter.unit())));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parts.add(Written.part(filter.text(), "state.number", "state.plan.name", "state.plan.place"));
        }
        return Filters.and(parts);
    }
}
