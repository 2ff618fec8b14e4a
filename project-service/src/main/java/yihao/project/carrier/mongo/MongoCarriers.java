package yihao.project.carrier.mongo;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;
import yihao.project.carrier.Carrier;
import yihao.project.carrier.Carriers;

/// The collection `carriers`, which is the whole city's.
public final class MongoCarriers extends MongoAggregates<Carrier> implements Carriers {

    private static final String NUMBER = "state.number";
    private static final String KIND = "state.kind";
    private static final String UNIT = "state.unit";

    private final Store store;

    public MongoCarriers(Store store) {
        super(
                store,
                AggregateKind.of("carriers", Carrier.class)
                        .readers(_ -> Set.of(Actor.CITY))
                        .unique("state.key")
                        .unique(NUMBER)
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, KIND)
                        .latest(NUMBER, UNIT));
        this.store = store;
    }

    @Override
    public String nextNumber(int year) {
        return store.number("C", year);
    }

    @Override
    public List<Versioned<Carrier>> list(Filter filter, int limit) {
        return latest(matching(filter), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, int most) {
        return count(matching(filter), most);
    }

    private static Bson matching(Filter filter) {
        var all = new ArrayList<Bson>();
        all.add(Filters.eq("readers", Actor.CITY));
        if (filter.kind() != null) {
            all.add(Filters.eq(KIND, filter.kind()));
        }
        if (filter.unit() != null) {
            all.add(Filters.eq(UNIT, filter.unit()));
        }
        if (filter.text() != null) {
            all.add(Written.part(filter.text(), NUMBER, "state.description.name", "state.description.address"));
        }
        return Filters.and(all);
    }
}
