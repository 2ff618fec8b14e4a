package yihao.project.fiveones.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.fiveones.FiveOnes;
import yihao.project.fiveones.FiveOnesReaders;
import yihao.project.fiveones.FiveOnesSets;
import yihao.project.lifecycle.Units;

/// The collection `five-ones`.
public final class MongoFiveOnes extends MongoAggregates<FiveOnes> implements FiveOnesSets {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String INDUSTRY = "state.industry";

    private final Store store;

    public MongoFiveOnes(Store store, Units units) {
        super(
                store,
                AggregateKind.of("five-ones", FiveOnes.class)
                        .readers(new FiveOnesReaders(units)::of)
                        .unique(NUMBER)
                        .unique("state.holds")
                        .index(STATUS, INDUSTRY, "_id")
                        .latest(NUMBER, "readers"));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("W", year);
    }

    @Override
    public List<Versioned<FiveOnes>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Versioned<FiveOnes>> inForce(int limit) {
        return query(Filters.eq(STATUS, FiveOnes.Status.IN_FORCE.name()), Sorts.ascending(INDUSTRY), limit);
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.status() != null) {
            all.add(Filters.eq(STATUS, filter.status().name()));
        }
        if (filter.industry() != null) {
            all.add(Filters.eq(INDUSTRY, filter.industry()));
        }
        return all;
    }
}
