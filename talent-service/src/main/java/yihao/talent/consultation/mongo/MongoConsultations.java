package yihao.talent.consultation.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final String PROVISIONAL = "state.provisional";
    private static final String PART_DUE = "state.assignments.due";
    private static final String PART_PROVISIONAL = "state.assignments.provisional";
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
                        .index("readers", STATUS, DUE, "_id")
                        .index(STATUS, PROVISIONAL, "_id")
                        .index(STATUS, PART_DUE, "_id")
                        .index(STATUS, PART_PROVISIONAL, "_id")
                        .index(SETTLED, "_id")
                        .index(YEARS, NUMBER, "_id")
                        .events(events));
    }

    @Override
    public List<Versioned<Consultation>> open(Set<String> marks) {
        var seen = Filters.and(Filters.in("readers", marks), Filters.eq(STATUS, Consultation.Status.OPEN.name()));
        return query(seen, Sorts.ascending(DUE), 0);
    }

    @Override
    public List<Versioned<Consultation>> overdue(LocalDate day) {
        return open(Filters.lt(PART_DUE, day.toString())).toList();
    }

    @Override
    public List<Versioned<Consultation>> provisional() {
        var found = new LinkedHashMap<String, Versioned<Consultation>>();
        Stream.concat(open(Filters.eq(PROVISIONAL, true)), open(Filters.eq(PART_PROVISIONAL, true)))
                .forEach(one -> found.put(one.id(), one));
        return List.copyOf(found.values());
    }

    private Stream<Versioned<Consultation>> open(Bson which) {
        var open = Filters.eq(STATUS, Consultation.Status.OPEN.name());
        return query(Filters.and(open, which), Sorts.ascending("_id"), 0).stream();
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
