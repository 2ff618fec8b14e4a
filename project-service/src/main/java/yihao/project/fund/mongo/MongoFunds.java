package yihao.project.fund.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.fund.Fund;
import yihao.project.fund.FundSight;
import yihao.project.fund.Funds;
import yihao.project.fund.Movement;
import yihao.project.lifecycle.Units;

/// The collection `funds`. The unique index on the vouchers is what makes one be paid once.
public final class MongoFunds extends MongoAggregates<Fund> implements Funds {

    private static final String NUMBER = "state.number";
    private static final String PROJECT = "state.commitments.projectId";
    private static final String MOVEMENT = "state.commitments.movements.status";
    private static final String DUE = "state.commitments.conditions.due";
    private static final String VOUCHERS = "state.vouchers";

    private final Store store;

    public MongoFunds(Store store, Units units) {
        super(
                store,
                AggregateKind.of("funds", Fund.class)
                        .readers(fund -> FundSight.readers(fund, units))
                        .unique(NUMBER)
                        .unique("state.key")
                        .unique(VOUCHERS)
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, PROJECT)
                        .index(MOVEMENT)
                        .index(DUE));
        this.store = store;
    }

    @Override
    public String nextNumber(int year) {
        return store.number("G", year);
    }

    @Override
    public List<Versioned<Fund>> list(Filter filter, @Nullable String after, Actor actor, int limit) {
        return latest(matching(filter, actor), NUMBER, after, limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(matching(filter, actor), most);
    }

    @Override
    public List<Versioned<Fund>> ofProject(String projectId, Actor actor, int limit) {
        return latest(Filters.and(Filters.eq(PROJECT, projectId), visibleTo(actor)), NUMBER, null, limit);
    }

    @Override
    public List<Versioned<Fund>> waiting(Actor actor, int limit) {
        return oldest(Filters.eq(MOVEMENT, Movement.Status.ENTERED.name()), actor, limit);
    }

    @Override
    public List<Versioned<Fund>> due(LocalDate today, Actor actor, int limit) {
        return oldest(Filters.lte(DUE, today.toString()), actor, limit);
    }

    private List<Versioned<Fund>> oldest(Bson which, Actor actor, int limit) {
        return query(Filters.and(which, visibleTo(actor)), Sorts.ascending(NUMBER), limit);
    }

    @Override
    public Optional<Versioned<Fund>> holding(String voucher) {
        return first(Filters.eq(VOUCHERS, voucher));
    }

    private static Bson matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.unit() != null) {
            all.add(Filters.eq("state.terms.unit", filter.unit()));
        }
        if (filter.kind() != null) {
            all.add(Filters.eq("state.terms.kind", filter.kind()));
        }
        return Filters.and(all);
    }
}
