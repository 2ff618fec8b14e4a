package yihao.project.opportunity.mongo;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Units;
import yihao.project.opportunity.Opportunities;
import yihao.project.opportunity.Opportunity;
import yihao.project.opportunity.Opportunity.Status;

/// The collection `opportunities`.
public final class MongoOpportunities extends MongoAggregates<Opportunity>
        implements Opportunities, LookUp<Opportunity> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String LAST_DAY = "state.content.validUntil";
    private static final List<String> SEARCHED = List.of("title", "wanted", "offered");

    private final Store store;

    public MongoOpportunities(Store store, Units units) {
        super(
                store,
                AggregateKind.of("opportunities", Opportunity.class)
                        .readers(one -> new Readers(units).ofUnit(one.unit()))
                        .unique(NUMBER)
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, STATUS));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("OP", year);
    }

    @Override
    public List<Versioned<Opportunity>> list(Filter filter, Actor actor, int limit) {
        return latest(matching(filter, actor), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(matching(filter, actor), most);
    }

    @Override
    public List<Versioned<Opportunity>> lookUp(Actor actor, String typed, int limit) {
        return saying(visibleTo(actor), typed, limit, "state.content.title.zh", "state.content.title.en");
    }

    @Override
    public List<Versioned<Opportunity>> offered(Search search, LocalDate today, int limit) {
        return latest(found(search, today), NUMBER, search.after(), limit);
    }

    @Override
    public long countOffered(Search search, LocalDate today, int most) {
        return count(found(search, today), most);
    }

    private static Bson matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.status() != null) {
            all.add(standing(filter.status(), filter.today()));
        }
        if (filter.unit() != null) {
            all.add(Filters.eq("state.unit", filter.unit()));
        }
        return Filters.and(all);
    }

    /// Days are kept as text, whose order is theirs.
    private static Bson standing(Status status, LocalDate today) {
        return switch (status) {
            case PUBLISHED -> offeredOn(today);
            case EXPIRED ->
                Filters.and(Filters.eq(STATUS, Status.PUBLISHED.name()), Filters.lt(LAST_DAY, today.toString()));
            case DRAFT, REVIEWED, WITHDRAWN, TAKEN -> Filters.eq(STATUS, status.name());
        };
    }

    private static Bson offeredOn(LocalDate today) {
        return Filters.and(Filters.eq(STATUS, Status.PUBLISHED.name()), Filters.gte(LAST_DAY, today.toString()));
    }

    private static Bson found(Search search, LocalDate today) {
        var all = new ArrayList<Bson>();
        all.add(offeredOn(today));
        if (search.industry() != null) {
            all.add(Written.beginning(search.industry().toUpperCase(Locale.ROOT), "state.content.industry"));
        }
        if (search.division() != null) {
            all.add(Written.beginning(search.division(), "state.content.division"));
        }
        if (search.currency() != null) {
            all.add(Filters.eq("state.content.amount.from.currency", search.currency()));
        }
        if (search.amount() != null) {
            var amount = new Decimal128(search.amount());
            all.add(Filters.lte("state.content.amount.from.amount", amount));
            all.add(Filters.gte("state.content.amount.to.amount", amount));
        }
        if (search.text() != null) {
            all.add(saying(search.text()));
        }
        return Filters.and(all);
    }

    private static Bson saying(String text) {
        var texts = SEARCHED.stream()
                .map(field -> "state.content." + field)
                .flatMap(field -> Stream.of(field + ".zh", field + ".en"));
        return Written.part(text, Stream.concat(Stream.of(NUMBER), texts).toArray(String[]::new));
    }
}
