package yihao.lead.chain.mongo;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.TimeOrderedIds;
import yihao.lead.chain.IndustryChain;
import yihao.lead.chain.IndustryChains;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;

@Repository
class MongoIndustryChains extends MongoAggregates<IndustryChain> implements IndustryChains {

    private static final String FIRMS = "state.firms.enterpriseId";

    private final Store store;
    private final TimeOrderedIds ids;

    MongoIndustryChains(Store store, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("industryChains", IndustryChain.class)
                        .address("/api/industry-chains")
                        .unique("state.number")
                        .unique("state.standsFor")
                        .index(FIRMS, "_id")
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
        return store.number("IC", year);
    }

    @Override
    public List<Versioned<IndustryChain>> list(ChainFilter filter, @Nullable String after, int limit) {
        return latest(wanted(filter), "state.number", after, limit);
    }

    @Override
    public long count(ChainFilter filter, int most) {
        return count(wanted(filter), most);
    }

    @Override
    public List<Versioned<IndustryChain>> naming(Collection<String> enterpriseIds, int limit) {
        return latest(Filters.in(FIRMS, enterpriseIds), "state.number", null, limit).stream()
                .filter(chain ->
                        chain.state().standing().stream().anyMatch(firm -> enterpriseIds.contains(firm.enterpriseId())))
                .toList();
    }

    private static Bson wanted(ChainFilter filter) {
        var parts = new ArrayList<Bson>();
        parts.add(Filters.eq("readers", Actor.ALL));
        if (filter.unit() != null) {
            parts.add(Filters.eq("state.plan.unit", filter.unit()));
        }
        if (filter.open() != null) {
            parts.add(Filters.exists("state.closing", !filter.open()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parts.add(Written.part(filter.text(), "state.number", "state.plan.name", "state.plan.nameEn"));
        }
        return Filters.and(parts);
    }
}
