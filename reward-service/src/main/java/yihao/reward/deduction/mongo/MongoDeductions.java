package yihao.reward.deduction.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.deduction.Deduction;
import yihao.reward.deduction.Deduction.Status;
import yihao.reward.deduction.DeductionSight;
import yihao.reward.deduction.Deductions;

@Repository
class MongoDeductions extends MongoAggregates<Deduction> implements Deductions {

    private static final int MOST = 10_000;
    private static final String NUMBER = "state.number";
    private static final String UNIT = "state.unit";
    private static final String PERIOD = "state.period";
    private static final String STATUS = "state.status";
    private static final String DUE = "state.due";

    MongoDeductions(Store store) {
        super(
                store,
                AggregateKind.of("deductions", Deduction.class)
                        .readers(one -> DeductionSight.readers(one.unit()))
                        .unique(NUMBER)
                        .index(UNIT, PERIOD, "_id")
                        .index("readers", STATUS, DUE, "_id")
                        .latest(NUMBER, "readers"));
    }

    @Override
    public Optional<Versioned<Deduction>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public List<Versioned<Deduction>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return latest(bson(filter, actor), NUMBER, after, limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(bson(filter, actor), most);
    }

    @Override
    public List<Versioned<Deduction>> dueFrom(Status status, LocalDate day, Actor actor, int limit) {
        var due = Filters.and(seenBy(actor), Filters.eq(STATUS, status.name()), Filters.gte(DUE, day.toString()));
        return query(due, Sorts.ascending(DUE), limit);
    }

    @Override
    public List<Versioned<Deduction>> counting(String unit, Set<String> periods) {
        var there = Filters.and(Filters.eq(UNIT, unit), Filters.in(PERIOD, periods));
        return query(there, Sorts.ascending(PERIOD), MOST).stream()
                .filter(one -> one.state().counts())
                .toList();
    }

    private static Bson seenBy(Actor actor) {
        return Filters.in("readers", DeductionSight.marksOf(actor));
    }

    private static Bson bson(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>(List.of(seenBy(actor)));
        var status = filter.status();
        if (status != null) {
            all.add(Filters.eq(STATUS, status.name()));
        }
        if (filter.unit() != null) {
            all.add(Filters.eq(UNIT, filter.unit()));
        }
        if (filter.period() != null) {
            all.add(Filters.eq(PERIOD, filter.period()));
        }
        return Filters.and(all);
    }
}
