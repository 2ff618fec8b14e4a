package yihao.project.survey.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.lifecycle.Units;
import yihao.project.survey.Survey;
import yihao.project.survey.SurveySight;
import yihao.project.survey.Surveys;

/// The collection `surveys`.
public final class MongoSurveys extends MongoAggregates<Survey> implements Surveys {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String CLOSING = "state.content.closing";

    private final Store store;

    public MongoSurveys(Store store, Units units) {
        super(
                store,
                AggregateKind.of("surveys", Survey.class)
                        .readers(survey -> SurveySight.readers(survey, units))
                        .unique(NUMBER)
                        .index(STATUS, CLOSING, "_id")
                        .latest(NUMBER, "readers"));
        this.store = store;
    }

    @Override
    public String newNumber(int year) {
        return store.number("Q", year);
    }

    @Override
    public List<Versioned<Survey>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Versioned<Survey>> over(LocalDate day, int limit) {
        var over = Filters.and(Filters.eq(STATUS, Survey.Status.RUNNING.name()), Filters.lt(CLOSING, day.toString()));
        return query(over, Sorts.ascending(CLOSING), limit);
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.status() != null) {
            all.add(Filters.eq(STATUS, filter.status().name()));
        }
        if (filter.kind() != null) {
            all.add(Filters.eq("state.kind", filter.kind().name()));
        }
        return all;
    }
}
