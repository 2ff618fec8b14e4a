package yihao.talent.consultation.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationSight;
import yihao.talent.consultation.Consultations;

@Repository
class MongoConsultations extends MongoAggregates<Consultation> implements Consultations, Listing<Consultation> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String DUE = "state.due";
    private static final String SETTLED = "state.settled";
    private static final String YEARS = "state.years";
    private static final String EXPERT = "state.assignments.expertId";
    private static final Map<String, String> FIELDS = Map.of(
            "status",
            STATUS,
            "kind",
            "state.kindId",
            "unit",
            "state.unit",
            "topic",
            "state.question.topic",
            "expert",
            EXPERT);

    MongoConsultations(Store store, EventsOut<Consultation> events) {
        super(
                store,
                AggregateKind.of("consultations", Consultation.class)
                        .readers(ConsultationSight::readers)
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, EXPERT)
                        .index(STATUS, DUE, "_id")
                        .index(SETTLED, "_id")
                        .index(YEARS, NUMBER, "_id")
                        .events(events));
    }

    @Override
    public List<Versioned<Consultation>> open(int atMost) {
        return query(Filters.eq(STATUS, Consultation.Status.OPEN.name()), Sorts.ascending(DUE), atMost);
    }

    @Override
    public List<Versioned<Consultation>> unsettled(int atMost) {
        return query(Filters.eq(SETTLED, false), Sorts.ascending("_id"), atMost);
    }

    @Override
    public List<Versioned<Consultation>> assignedIn(int year, int atMost) {
        return query(Filters.eq(YEARS, year), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Consultation>> ofExpert(String expertId, int atMost) {
        return query(Filters.eq(EXPERT, expertId), Sorts.descending(NUMBER), atMost);
    }

    @Override
    public Optional<Versioned<Consultation>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", ConsultationSight.marks(actor))));
    }

    @Override
    public Listed<Consultation> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", ConsultationSight.marks(actor))));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
