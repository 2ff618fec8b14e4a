package yihao.project.agreement.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.agreement.Agreement;
import yihao.project.agreement.Agreements;
import yihao.project.lifecycle.Readers;

/// The collection `agreements`. The unique index on the project is what makes it have one current agreement.
public final class MongoAgreements extends MongoAggregates<Agreement> implements Agreements, LookUp<Agreement> {

    private static final String NUMBER = "state.number";
    private static final String PROJECT = "state.of.projectId";
    private static final String UNIT = "state.unit";
    private static final String STATUS = "state.watch.status";
    private static final String DUE = "state.watch.due";
    private static final String PLACE_DUE = "state.watch.placeDue";

    private final Store store;

    public MongoAgreements(Store store, Readers readers) {
        super(
                store,
                AggregateKind.of("agreements", Agreement.class)
                        .readers(agreement -> readers.ofUnit(agreement.unit()))
                        .unique(NUMBER)
                        .unique("state.watch.currentOf")
                        .latest(NUMBER, PROJECT)
                        .latest(NUMBER, "readers")
                        .index(UNIT, PLACE_DUE, "_id"));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("IA", year);
    }

    @Override
    public List<Versioned<Agreement>> ofProject(String projectId, int limit) {
        return query(Filters.eq(PROJECT, projectId), Sorts.descending(NUMBER), limit);
    }

    @Override
    public List<Versioned<Agreement>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Versioned<Agreement>> lookUp(Actor actor, String typed, int limit) {
        return saying(visibleTo(actor), typed, limit, "state.title", "state.of.projectName", "state.investors");
    }

    @Override
    public List<Versioned<Agreement>> placeDue(Collection<String> units, LocalDate until, int limit) {
        var due = Filters.and(Filters.in(UNIT, units), Filters.lte(PLACE_DUE, until.toString()));
        return query(due, Sorts.ascending(PLACE_DUE), limit);
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.status() != null) {
            all.add(Filters.eq(STATUS, filter.status().name()));
        }
        if (filter.unit() != null) {
            all.add(Filters.eq(UNIT, filter.unit()));
        }
        if (filter.overdueOn() != null) {
            all.add(Filters.lt(DUE, filter.overdueOn().toString()));
        }
        return all;
    }
}
