package yihao.project.survey.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.lifecycle.Units;
import yihao.project.survey.Matter;
import yihao.project.survey.Matters;
import yihao.project.survey.SurveySight;

/// The collection `matters`.
public final class MongoMatters extends MongoAggregates<Matter> implements Matters {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String OWNER = "state.owner";
    private static final String UNIT = "state.unit";
    private static final String SURVEY = "state.source.surveyId";
    private static final String DUE = "state.due";

    private final Store store;

    public MongoMatters(Store store, Units units) {
        super(
                store,
                AggregateKind.of("matters", Matter.class)
                        .readers(matter -> SurveySight.readers(matter, units))
                        .unique(NUMBER)
                        .index(OWNER, STATUS, DUE, "_id")
                        .index(UNIT, STATUS, DUE, "_id")
                        .latest(NUMBER, SURVEY, "readers")
                        .latest(NUMBER, "readers"));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("M", year);
    }

    @Override
    public List<Versioned<Matter>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Versioned<Matter>> openOf(Actor actor, int limit) {
        return waiting(OWNER, Matter.Status.OPEN, actor, limit);
    }

    @Override
    public List<Versioned<Matter>> answeredFor(Actor actor, int limit) {
        return waiting(UNIT, Matter.Status.ANSWERED, actor, limit);
    }

    private List<Versioned<Matter>> waiting(String side, Matter.Status status, Actor actor, int limit) {
        var mine = Filters.and(Filters.in(side, actor.units()), Filters.eq(STATUS, status.name()));
        return query(mine, Sorts.ascending(DUE), limit);
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.status() != null) {
            all.add(Filters.eq(STATUS, filter.status().name()));
        }
        if (filter.owner() != null) {
            all.add(Filters.eq(OWNER, filter.owner()));
        }
        if (filter.surveyId() != null) {
            all.add(Filters.eq(SURVEY, filter.surveyId()));
        }
        return all;
    }
}
