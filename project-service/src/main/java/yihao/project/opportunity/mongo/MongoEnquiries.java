package yihao.project.opportunity.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.Rights.Reach;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Units;
import yihao.project.opportunity.Enquiries;
import yihao.project.opportunity.Enquiry;

/// The collection `opportunity-enquiries`.
public final class MongoEnquiries extends MongoAggregates<Enquiry> implements Enquiries {

    private static final String NUMBER = "state.number";
    private static final String REQUEST = "state.request";
    private static final String ABOUT = "state.opportunityId";
    private static final String DAY = "state.day";
    private static final String STATUS = "state.status";

    private final Store store;

    public MongoEnquiries(Store store, Units units) {
        super(
                store,
                AggregateKind.of("opportunity-enquiries", Enquiry.class)
                        .readers(one -> new Readers(units).ofUnit(one.unit()))
                        .unique(NUMBER)
                        .unique(REQUEST)
                        .unique("state.place")
                        .index(ABOUT, DAY)
                        .latest(NUMBER, ABOUT)
                        .index(STATUS, "_id")
                        .index("readers", STATUS, "_id"));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("OE", year);
    }

    @Override
    public Optional<Versioned<Enquiry>> sentAs(String request) {
        return first(Filters.eq(REQUEST, request));
    }

    @Override
    public long countOn(String opportunityId, LocalDate day) {
        return count(
                Filters.and(Filters.eq(ABOUT, opportunityId), Filters.eq(DAY, day.toString())), Integer.MAX_VALUE - 1);
    }

    @Override
    public List<Versioned<Enquiry>> of(String opportunityId, Actor actor, @Nullable String after, int limit) {
        return latest(about(opportunityId, actor), NUMBER, after, limit);
    }

    @Override
    public long count(String opportunityId, Actor actor, int most) {
        return count(about(opportunityId, actor), most);
    }

    private static Bson about(String opportunityId, Actor actor) {
        return Filters.and(Filters.eq(ABOUT, opportunityId), visibleTo(actor));
    }

    @Override
    public List<Versioned<Enquiry>> waiting(@Nullable String after, int limit) {
        var unsaid = Filters.eq(STATUS, Enquiry.Status.WAITING.name());
        return query(
                after == null ? unsaid : Filters.and(unsaid, Filters.gt("_id", after)), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Enquiry>> unanswered(Actor actor, Reach reach, int limit) {
        var fresh = Filters.and(visibleTo(actor), Filters.eq(STATUS, Enquiry.Status.NEW.name()));
        var mine = reach.everywhere() ? fresh : Filters.and(fresh, Filters.in("state.unit", reach.units()));
        return query(mine, Sorts.ascending("_id"), limit);
    }
}
