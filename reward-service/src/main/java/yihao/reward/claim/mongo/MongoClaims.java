package yihao.reward.claim.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.claim.Claim;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.ClaimSight;
import yihao.reward.claim.Claims;

@Repository
class MongoClaims extends MongoAggregates<Claim> implements Claims, LookUp<Claim> {

    private static final String LIVE = "state.liveKey";
    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String UNDEMANDED = "state.clawback.open";
    private static final String UNTIL = "state.publicUntil";

    MongoClaims(Store store, EventsOut<Claim> events) {
        super(
                store,
                AggregateKind.of("claims", Claim.class)
                        .readers(Claim::readers)
                        .unique(LIVE)
                        .index("readers", NUMBER, "_id")
                        .index(STATUS, UNTIL, "_id")
                        .index(UNDEMANDED, "_id")
                        .events(events));
    }

    @Override
    public Optional<Versioned<Claim>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public Optional<Versioned<Claim>> live(String projectId, String schemeId, String beneficiary) {
        return first(
                Filters.and(Filters.eq(LIVE, Claims.liveKey(projectId, schemeId, beneficiary)), Filters.exists(LIVE)));
    }

    @Override
    public List<Versioned<Claim>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return query(bson(filter, actor, after), Sorts.ascending(NUMBER), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(bson(filter, actor, null), most);
    }

    @Override
    public List<Versioned<Claim>> lookUp(Actor actor, String typed, int limit) {
        return saying(seenBy(actor), typed, limit, "state.subject.projectName");
    }

    @Override
    public List<Versioned<Claim>> publicOn(LocalDate day, int limit) {
        var shown = Filters.and(Filters.eq(STATUS, Status.PUBLISHED.name()), Filters.gte(UNTIL, day.toString()));
        return query(shown, Sorts.ascending(UNTIL), limit);
    }

    @Override
    public List<Versioned<Claim>> undemanded(Instant before, int limit) {
        return query(Filters.lte(UNDEMANDED, Date.from(before)), Sorts.ascending(UNDEMANDED), limit);
    }

    private static Bson seenBy(Actor actor) {
        return Filters.in("readers", ClaimSight.marksOf(actor));
    }

    private static Bson bson(Filter filter, Actor actor, @Nullable String after) {
        var all = new ArrayList<Bson>(List.of(seenBy(actor), Filters.gt(NUMBER, after == null ? "" : after)));
        var status = filter.status();
        if (status != null) {
            all.add(Filters.eq(STATUS, status.name()));
        }
        add(all, "state.subject.projectId", filter.projectId());
        add(all, "state.scheme.id", filter.schemeId());
        add(all, "state.subject.unit", filter.unit());
        add(all, "state.decisions.by", filter.doer());
        return Filters.and(all);
    }

    private static void add(List<Bson> all, String field, @Nullable String value) {
        if (value != null) {
            all.add(Filters.eq(field, value));
        }
    }
}
