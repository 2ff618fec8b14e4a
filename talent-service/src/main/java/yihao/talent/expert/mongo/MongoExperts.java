package yihao.talent.expert.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import yihao.talent.expert.Expert;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.Experts;

@Repository
class MongoExperts extends MongoAggregates<Expert> implements Experts, Listing<Expert> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String WAITS_FROM = "state.waitsFrom";
    private static final String SUBJECT = "state.subject";
    private static final Map<String, String> FIELDS =
            Map.of("status", STATUS, "field", "state.knowledge.fields", "grade", "state.grade");

    MongoExperts(Store store, EventsOut<Expert> events) {
        super(
                store,
                AggregateKind.of("experts", Expert.class)
                        .readers(ExpertSight::readers)
                        .unique(SUBJECT)
                        .latest(NUMBER, "readers")
                        .index(STATUS, NUMBER, "_id")
                        .index(WAITS_FROM, "_id")
                        .events(events));
    }

    @Override
    public List<Versioned<Expert>> serving(int atMost) {
        return query(Filters.eq(STATUS, Expert.Status.SERVING.name()), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Expert>> waitingOn(LocalDate day, int atMost) {
        return query(Filters.lte(WAITS_FROM, day.toString()), Sorts.ascending(WAITS_FROM), atMost);
    }

    @Override
    public List<Versioned<Expert>> withIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : query(Filters.in("_id", ids), Sorts.ascending(NUMBER), ids.size());
    }

    @Override
    public Optional<Versioned<Expert>> ofAccount(String subject) {
        return first(Filters.eq(SUBJECT, subject));
    }

    @Override
    public Optional<Versioned<Expert>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", ExpertSight.marks(actor))));
    }

    @Override
    public Listed<Expert> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", ExpertSight.marks(actor))));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
