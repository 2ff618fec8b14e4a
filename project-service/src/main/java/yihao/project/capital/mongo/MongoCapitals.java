package yihao.project.capital.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.capital.Capital;
import yihao.project.capital.Capitals;
import yihao.project.lifecycle.Units;

/// The collection `capitals`. The unique index on the voucher is what makes a sum count once.
public final class MongoCapitals extends MongoAggregates<Capital> implements Capitals {

    private static final String PROJECT = "state.projectId";
    private static final String VOUCHER = "state.voucher.number";
    private static final String STATUS = "state.status";
    private static final String DAY = "state.valueDate";
    private static final String ID = "_id";

    /// More sums than any project has; beyond this the totals would be wrong, so it is refused loudly.
    private static final int MOST_OF_PROJECT = 10_000;

    public MongoCapitals(Store store, Units units, EventsOut<Capital> events) {
        super(
                store,
                AggregateKind.of("capitals", Capital.class)
                        .address("/api/capital")
                        .readers(capital -> readers(capital, units))
                        .events(events)
                        .unique("state.voucherKey")
                        .index(PROJECT, ID)
                        .index(VOUCHER, ID)
                        .index("readers", STATUS, ID)
                        .index("readers", STATUS, DAY)
                        .index("readers", ID));
    }

    /// In lists a sum shows to its unit and those above; on its project's page to whoever sees the project.
    private static Set<String> readers(Capital capital, Units units) {
        var readers = new HashSet<>(units.ancestors(capital.unit()));
        readers.add(capital.unit());
        return readers;
    }

    @Override
    public List<Versioned<Capital>> ofProject(String projectId) {
        var all = query(Filters.eq(PROJECT, projectId), Sorts.ascending(ID), MOST_OF_PROJECT + 1);
        if (all.size() > MOST_OF_PROJECT) {
            throw new IllegalStateException("More sums than can be added up: " + projectId);
        }
        return all;
    }

    @Override
    public List<Versioned<Capital>> verifiedOf(List<String> projectIds) {
        var verified = Filters.eq(STATUS, Capital.Status.VERIFIED.name());
        return query(
                Filters.and(Filters.in(PROJECT, projectIds), verified), Sorts.ascending(PROJECT), Integer.MAX_VALUE);
    }

    @Override
    public List<Versioned<Capital>> byVoucherNumbers(Collection<String> numbers) {
        return query(Filters.in(VOUCHER, numbers), Sorts.ascending(VOUCHER, ID), Integer.MAX_VALUE);
    }

    @Override
    public List<Versioned<Capital>> list(Filter filter, Actor actor, int limit) {
        var matching = matching(filter, actor);
        if (filter.after() != null) {
            matching.add(Filters.gt(ID, filter.after()));
        }
        return query(Filters.and(matching), Sorts.ascending(ID), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Arrived> arrived(Actor actor, YearMonth from, YearMonth until) {
        var arrived = Filters.and(
                visibleTo(actor),
                Filters.eq(STATUS, Capital.Status.VERIFIED.name()),
                Filters.gte(DAY, from.atDay(1).toString()),
                Filters.lte(DAY, until.atEndOfMonth().toString()));
        return grouped(arrived, ArrivalGroups.GROUPED).stream()
                .map(ArrivalGroups::read)
                .toList();
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
        if (filter.from() != null) {
            all.add(Filters.gte(DAY, filter.from().atDay(1).toString()));
        }
        if (filter.until() != null) {
            all.add(Filters.lte(DAY, filter.until().atEndOfMonth().toString()));
        }
        return all;
    }
}
