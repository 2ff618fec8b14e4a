package yihao.project.difficulty.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.difficulty.Difficulties;
import yihao.project.difficulty.Difficulty;
import yihao.project.difficulty.Difficulty.Status;
import yihao.project.difficulty.DifficultyReaders;
import yihao.project.lifecycle.Units;

/// The collection `difficulties`.
public final class MongoDifficulties extends MongoAggregates<Difficulty> implements Difficulties {

    private static final String NUMBER = "state.number";
    private static final String PROJECT = "state.of.projectId";
    private static final String STATUS = "state.status";
    private static final String LEVEL = "state.level";
    private static final String DUE = "state.due";
    private static final String PASSES_ON = "state.passesOn";

    private final Store store;

    public MongoDifficulties(Store store, Units units) {
        super(
                store,
                AggregateKind.of("difficulties", Difficulty.class)
                        .readers(new DifficultyReaders(units)::of)
                        .unique(NUMBER)
                        .index(PROJECT, "_id")
                        .index(PASSES_ON, "_id")
                        .index("readers", STATUS, LEVEL, DUE, "_id")
                        .latest(NUMBER, "readers"));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("D", year);
    }

    @Override
    public List<Versioned<Difficulty>> ofProject(String projectId, int limit) {
        return query(Filters.eq(PROJECT, projectId), Sorts.descending("_id"), limit);
    }

    @Override
    public List<Versioned<Difficulty>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Versioned<Difficulty>> passingOn(LocalDate day, int limit) {
        return query(Filters.lt(PASSES_ON, day.toString()), Sorts.ascending(PASSES_ON), limit);
    }

    @Override
    public List<Versioned<Difficulty>> waiting(Status status, Set<String> levels, Actor actor, int limit) {
        var there = Filters.and(visibleTo(actor), Filters.eq(STATUS, status.name()), Filters.in(LEVEL, levels));
        return query(there, Sorts.ascending(DUE), limit);
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.status() != null) {
            all.add(Filters.eq(STATUS, filter.status().name()));
        }
        if (filter.unit() != null) {
            all.add(Filters.eq("state.unit", filter.unit()));
        }
        if (filter.kind() != null) {
            all.add(Filters.eq("state.kind", filter.kind()));
        }
        return all;
    }
}
