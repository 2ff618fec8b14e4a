package yihao.project.enclave.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.enclave.Enclave;
import yihao.project.enclave.EnclaveSight;
import yihao.project.enclave.Enclaves;
import yihao.project.lifecycle.Units;

/// The collection `enclaves`. The unique index on the projects held is what makes a project be shared once.
public final class MongoEnclaves extends MongoAggregates<Enclave> implements Enclaves {

    private static final String NUMBER = "state.number";
    private static final String PROJECT = "state.projects.id";
    private static final String TURN = "state.waitsFor";
    private static final String YEAR = "state.settlements.year";

    private static final int MOST_SHARING = 500;

    private final Store store;

    public MongoEnclaves(Store store, Units units) {
        super(
                store,
                AggregateKind.of("enclaves", Enclave.class)
                        .readers(enclave -> EnclaveSight.readers(enclave, units))
                        .unique(NUMBER)
                        .unique("state.holds")
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, PROJECT)
                        .latest(NUMBER, YEAR)
                        .index(TURN, "_id"));
        this.store = store;
    }

    @Override
    public String nextNumber(int year) {
        return store.number("F", year);
    }

    @Override
    public List<Versioned<Enclave>> list(Filter filter, @Nullable String after, Actor actor, int limit) {
        return latest(matching(filter, actor), NUMBER, after, limit);
    }

    @Override
    public List<Versioned<Enclave>> waiting(Collection<String> turns, Actor actor, int limit) {
        return query(Filters.and(visibleTo(actor), Filters.in(TURN, turns)), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Enclave>> sharing(Collection<String> projects) {
        return projects.isEmpty()
                ? List.of()
                : query(Filters.in(PROJECT, projects), Sorts.descending(NUMBER), MOST_SHARING);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(matching(filter, actor), most);
    }

    private static Bson matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.unit() != null) {
            all.add(Filters.or(
                    Filters.eq("state.out.unit", filter.unit()), Filters.eq("state.in.unit", filter.unit())));
        }
        if (filter.project() != null) {
            all.add(Filters.eq(PROJECT, filter.project()));
        }
        if (filter.settledYear() != null) {
            all.add(Filters.eq(YEAR, filter.settledYear()));
        }
        return Filters.and(all);
    }
}
