package yihao.talent.recommendation.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.Viewers;
import yihao.talent.recommendation.Recommendation;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.recommendation.Recommendations;

@Repository
class MongoRecommendations extends MongoAggregates<Recommendation> implements Recommendations, Listing<Recommendation> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String COUNTS = "state.counts";
    private static final String PERSON = "person:";

    MongoRecommendations(Store store, EventsOut<Recommendation> events) {
        super(
                store,
                AggregateKind.of("recommendations", Recommendation.class)
                        .readers(MongoRecommendations::readers)
                        .unique(COUNTS)
                        .latest(NUMBER, "readers")
                        .index(STATUS, NUMBER, "_id")
                        .events(events));
    }

    /// The unit that recommended, or the person alone; and the office.
    private static Set<String> readers(Recommendation one) {
        var recommender = one.recommender();
        var whose = recommender.unit() == null ? PERSON + recommender.subject() : recommender.unit();
        return Set.of(whose, Viewers.TALENT_OFFICE);
    }

    private static Set<String> marksOf(Actor actor) {
        var marks = new HashSet<>(Viewers.marksOf(actor));
        marks.add(PERSON + actor.place());
        marks.add(PERSON + actor.subject());
        return marks;
    }

    @Override
    public Optional<Versioned<Recommendation>> of(String talentId) {
        return first(Filters.and(Filters.eq(COUNTS, talentId), Filters.eq(STATUS, Status.USED.name())));
    }

    @Override
    public List<Versioned<Recommendation>> standing(Status status, @Nullable String after, int atMost) {
        var filter = Filters.eq(STATUS, status.name());
        var page = after == null ? filter : Filters.and(filter, Filters.gt(NUMBER, after));
        return query(page, Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public Optional<Versioned<Recommendation>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", marksOf(actor))));
    }

    @Override
    public Listed<Recommendation> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", marksOf(actor))));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq("state." + name, value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
