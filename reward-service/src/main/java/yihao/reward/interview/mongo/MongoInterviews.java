package yihao.reward.interview.mongo;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
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
import yihao.reward.deduction.DeductionSight;
import yihao.reward.interview.Interview;
import yihao.reward.interview.Interviews;

@Repository
class MongoInterviews extends MongoAggregates<Interview> implements Interviews {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";

    MongoInterviews(Store store) {
        super(
                store,
                AggregateKind.of("interviews", Interview.class)
                        .readers(Interview::readers)
                        .unique(NUMBER)
                        .latest(NUMBER, "readers", STATUS)
                        .latest(NUMBER, "readers"));
    }

    @Override
    public Optional<Versioned<Interview>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public List<Versioned<Interview>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return latest(bson(filter, actor), NUMBER, after, limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(bson(filter, actor), most);
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
            all.add(Filters.eq("state.unit", filter.unit()));
        }
        if (filter.quarter() != null) {
            all.add(Filters.eq("state.quarter", filter.quarter()));
        }
        return Filters.and(all);
    }
}
