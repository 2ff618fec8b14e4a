package yihao.lead.quota.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.quota.LeadQuota;
import yihao.lead.quota.LeadQuotas;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoLeadQuotas extends MongoAggregates<LeadQuota> implements LeadQuotas {

    private static final int MOST = 5_000;

    MongoLeadQuotas(Store store, Network network) {
        super(
                store,
                AggregateKind.of("lead-quotas", LeadQuota.class)
                        .readers(quota -> readers(quota, network))
                        .index("state.year", "readers", "_id"));
    }

    @Override
    public List<Versioned<LeadQuota>> of(int year, Actor actor) {
        var seen = Filters.in("readers", LeadSight.isSighted(actor) ? actor.scopes() : Set.of("nobody"));
        return query(Filters.and(Filters.eq("state.year", year), seen), Sorts.ascending("_id"), MOST);
    }

    private static Set<String> readers(LeadQuota quota, Network network) {
        var readers = new HashSet<>(network.ancestorsOf(quota.unit()));
        readers.add(quota.unit());
        readers.add(Actor.ALL);
        return readers;
    }
}
