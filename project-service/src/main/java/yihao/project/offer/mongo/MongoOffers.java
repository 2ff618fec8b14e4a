package yihao.project.offer.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.offer.Offer;
import yihao.project.offer.OfferReaders;
import yihao.project.offer.Offers;

/// The collection `offers`.
public final class MongoOffers extends MongoAggregates<Offer> implements Offers {

    private static final String NUMBER = "state.number";
    private static final String KIND = "state.content.terms.kind";
    private static final String UNIT = "state.unit";
    private static final String STATUS = "state.status";
    private static final String RUNS_UNTIL = "state.runsUntil";
    private static final String OPENING = "state.opening";

    private final Store store;

    public MongoOffers(Store store, OfferReaders readers) {
        super(
                store,
                AggregateKind.of("offers", Offer.class)
                        .readers(readers::of)
                        .unique(NUMBER)
                        .index(RUNS_UNTIL, "_id")
                        .index(OPENING, "_id")
                        .index("readers", STATUS, "_id")
                        .index("readers", RUNS_UNTIL, "_id")
                        .latest(NUMBER, "readers"));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("Q", year);
    }

    @Override
    public List<Versioned<Offer>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Versioned<Offer>> drafts(Unpublished which, Actor actor, @Nullable String after, int limit) {
        var drafts = Filters.and(
                visibleTo(actor),
                Filters.eq(STATUS, Offer.Status.DRAFT.name()),
                Filters.gt("_id", after == null ? "" : after),
                Filters.or(
                        Filters.in(KIND, which.anywhere()),
                        Filters.and(Filters.in(KIND, which.inUnits()), Filters.in(UNIT, which.units()))));
        return query(drafts, Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Offer>> ending(LocalDate from, LocalDate until, Actor actor, int limit) {
        var soon = Filters.and(
                visibleTo(actor),
                Filters.in(UNIT, actor.units()),
                Filters.gte(RUNS_UNTIL, from.toString()),
                Filters.lte(RUNS_UNTIL, until.toString()));
        return query(soon, Sorts.ascending(RUNS_UNTIL), limit);
    }

    @Override
    public List<Versioned<Offer>> over(LocalDate today, int limit) {
        return query(Filters.lt(RUNS_UNTIL, today.toString()), Sorts.ascending(RUNS_UNTIL), limit);
    }

    @Override
    public List<Versioned<Offer>> opening(int limit) {
        return query(Filters.gt(OPENING, ""), Sorts.ascending(OPENING), limit);
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.status() != null) {
            all.add(being(filter.status(), filter.today()));
        }
        if (filter.kind() != null) {
            all.add(Filters.eq(KIND, filter.kind()));
        }
        if (filter.unit() != null) {
            all.add(Filters.eq(UNIT, filter.unit()));
        }
        return all;
    }

    /// As of this day, whatever the clock has written down.
    private static Bson being(Offer.Status status, LocalDate today) {
        var written = Filters.eq(STATUS, status.name());
        return switch (status) {
            case PUBLISHED, IN_TALKS -> Filters.and(written, Filters.gte(RUNS_UNTIL, today.toString()));
            case EXPIRED -> Filters.or(written, Filters.lt(RUNS_UNTIL, today.toString()));
            case DRAFT, TAKEN, WITHDRAWN -> written;
        };
    }
}
