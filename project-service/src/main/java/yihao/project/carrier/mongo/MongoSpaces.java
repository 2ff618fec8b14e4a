package yihao.project.carrier.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.carrier.Space;
import yihao.project.carrier.Space.Status;
import yihao.project.carrier.Spaces;

/// The collection `spaces`, which is the whole city's; who holds one is left to the views.
public final class MongoSpaces extends MongoAggregates<Space> implements Spaces {

    private static final String CARRIER = "state.carrierId";
    private static final String KEY = "state.key";
    private static final String KIND = "state.kind";
    private static final String UNIT = "state.unit";
    private static final String FORM = "state.place.form";
    private static final String AREA = "state.facts.area";
    private static final String UNTIL = "state.hold.until";
    private static final String HOLDER = "state.hold.projectId";
    private static final String HOLDING_UNIT = "state.hold.unit";
    private static final String LET = "state.letting";
    private static final String TENANT = "state.letting.projectId";
    private static final String WITHDRAWN = "state.withdrawn";
    private static final int MOST_OF_PROJECT = 1_000;

    public MongoSpaces(Store store) {
        super(
                store,
                AggregateKind.of("spaces", Space.class)
                        .readers(_ -> Set.of(Actor.CITY))
                        .unique(KEY)
                        .index(CARRIER, KEY)
                        .index("readers", KEY)
                        .index(FORM, KEY)
                        .index(KIND, KEY)
                        .index(UNIT, KEY)
                        .index(UNTIL, "_id")
                        .index(HOLDING_UNIT, UNTIL)
                        .index(HOLDER)
                        .index(TENANT));
    }

    @Override
    public Optional<Versioned<Space>> at(String key) {
        return first(Filters.eq(KEY, key));
    }

    @Override
    public List<Versioned<Space>> list(Filter filter, int limit) {
        var page = filter.after() == null
                ? matching(filter)
                : Filters.and(matching(filter), Filters.gt(KEY, filter.after()));
        return query(page, Sorts.ascending(KEY), limit);
    }

    @Override
    public long count(Filter filter, int most) {
        return count(matching(filter), most);
    }

    @Override
    public List<Versioned<Space>> ofProject(String projectId, LocalDate today) {
        var holds = Filters.and(Filters.eq(HOLDER, projectId), Filters.gte(UNTIL, today.toString()));
        return query(Filters.or(holds, Filters.eq(TENANT, projectId)), Sorts.ascending(KEY), MOST_OF_PROJECT);
    }

    @Override
    public List<Versioned<Space>> within(String projectId, Wanted wanted, LocalDate today, int limit) {
        var own = Filters.and(Filters.eq(HOLDER, projectId), Filters.gte(UNTIL, today.toString()));
        var all = new ArrayList<Bson>();
        all.add(Filters.eq(FORM, wanted.form().name()));
        if (!wanted.kinds().isEmpty()) {
            all.add(Filters.in(KIND, wanted.kinds()));
        }
        area(all, wanted.areaFrom(), wanted.areaTo());
        all.add(Filters.or(own, standing(Status.FREE, today)));
        return query(Filters.and(all), Sorts.ascending(KEY), limit);
    }

    @Override
    public List<Versioned<Space>> runOut(LocalDate today, @Nullable Versioned<Space> after, int limit) {
        return held(Filters.lt(UNTIL, today.toString()), after, limit);
    }

    @Override
    public List<Versioned<Space>> running(LocalDate today, @Nullable Versioned<Space> after, int limit) {
        return held(Filters.gte(UNTIL, today.toString()), after, limit);
    }

    /// By their last day, after one of them.
    private List<Versioned<Space>> held(Bson which, @Nullable Versioned<Space> after, int limit) {
        var hold = after == null ? null : after.state().hold();
        if (after == null || hold == null) {
            return query(which, Sorts.ascending(UNTIL), limit);
        }
        var until = hold.until().toString();
        var later = Filters.or(
                Filters.gt(UNTIL, until), Filters.and(Filters.eq(UNTIL, until), Filters.gt("_id", after.id())));
        return query(Filters.and(which, Filters.gte(UNTIL, until), later), Sorts.ascending(UNTIL), limit);
    }

    @Override
    public List<Versioned<Space>> ending(Collection<String> units, LocalDate today, LocalDate by, int limit) {
        return query(
                Filters.and(
                        Filters.in(HOLDING_UNIT, units),
                        Filters.gte(UNTIL, today.toString()),
                        Filters.lte(UNTIL, by.toString())),
                Sorts.ascending(UNTIL),
                limit);
    }

    @Override
    public Map<String, Map<Status, Integer>> figures(Collection<String> carrierIds, LocalDate today) {
        var figures = new HashMap<String, Map<Status, Integer>>();
        for (var status : Status.values()) {
            var group = new Document("_id", "$" + CARRIER).append("count", new Document("$sum", 1));
            var of = Filters.and(Filters.in(CARRIER, carrierIds), standing(status, today));
            grouped(of, group)
                    .forEach(one -> figures.computeIfAbsent(
                                    one.getString("_id").getValue(), _ -> new EnumMap<>(Status.class))
                            .put(status, one.getNumber("count").intValue()));
        }
        return figures;
    }

    private static Bson matching(Filter filter) {
        var all = new ArrayList<Bson>();
        all.add(Filters.eq("readers", Actor.CITY));
        equal(all, CARRIER, filter.carrierId());
        equal(all, KIND, filter.kind());
        equal(all, UNIT, filter.unit());
        equal(all, FORM, filter.form() == null ? null : filter.form().name());
        if (filter.status() != null) {
            all.add(standing(filter.status(), filter.today()));
        }
        area(all, filter.areaFrom(), filter.areaTo());
        return Filters.and(all);
    }

    private static void area(List<Bson> all, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from != null) {
            all.add(Filters.gte(AREA, new Decimal128(from)));
        }
        if (to != null) {
            all.add(Filters.lte(AREA, new Decimal128(to)));
        }
    }

    private static void equal(List<Bson> all, String field, @Nullable String value) {
        if (value != null) {
            all.add(Filters.eq(field, value));
        }
    }

    /// [Space#status] as a question to the store.
    private static Bson standing(Status status, LocalDate today) {
        var running = Filters.gte(UNTIL, today.toString());
        var there = Filters.exists(WITHDRAWN, false);
        return switch (status) {
            case WITHDRAWN -> Filters.exists(WITHDRAWN);
            case LET -> Filters.and(there, Filters.exists(LET));
            case HELD -> Filters.and(there, Filters.exists(LET, false), running);
            case FREE -> Filters.and(there, Filters.exists(LET, false), Filters.not(running));
        };
    }
}
