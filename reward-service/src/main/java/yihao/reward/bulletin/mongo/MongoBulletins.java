package yihao.reward.bulletin.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.bulletin.Bulletin;
import yihao.reward.bulletin.Bulletin.Status;
import yihao.reward.bulletin.BulletinSight;
import yihao.reward.bulletin.Bulletins;

@Repository
class MongoBulletins extends MongoAggregates<Bulletin> implements Bulletins {

    private static final int MOST = 1000;
    private static final String MONTH = "state.month";
    private static final String STATUS = "state.status";
    private static final String CORRECTS = "state.corrects";

    MongoBulletins(Store store) {
        super(
                store,
                AggregateKind.of("bulletins", Bulletin.class)
                        .readers(BulletinSight::readers)
                        .unique("state.liveKey")
                        .index(CORRECTS, "_id")
                        .latest(MONTH, "readers", STATUS)
                        .latest(MONTH, "readers"));
    }

    @Override
    public Optional<Versioned<Bulletin>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public List<Versioned<Bulletin>> list(@Nullable Status status, Actor actor, int limit) {
        var filter = status == null ? seenBy(actor) : Filters.and(seenBy(actor), Filters.eq(STATUS, status.name()));
        return query(filter, Sorts.descending(MONTH), limit);
    }

    @Override
    public List<Versioned<Bulletin>> correcting(String id, Actor actor) {
        return query(Filters.and(Filters.eq(CORRECTS, id), seenBy(actor)), Sorts.ascending(CORRECTS), MOST);
    }

    private static Bson seenBy(Actor actor) {
        return Filters.in("readers", BulletinSight.marksOf(actor));
    }
}
