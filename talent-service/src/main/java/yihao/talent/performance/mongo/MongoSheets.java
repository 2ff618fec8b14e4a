package yihao.talent.performance.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.performance.Sheet;
import yihao.talent.performance.Sheet.Status;
import yihao.talent.performance.Sheets;
import yihao.talent.post.StaffSight;

@Repository
class MongoSheets extends MongoAggregates<Sheet> implements Sheets, Listing<Sheet> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String UNIT = "state.unit";
    private static final String PERIOD = "state.period";
    private static final String READERS = "readers";
    private static final Map<String, String> FIELDS = Map.of("status", STATUS, "unit", UNIT, "period", PERIOD);

    private final StaffSight sight;
    private final Clock clock;

    MongoSheets(Store store, EventsOut<Sheet> events, StaffSight sight, Clock clock) {
        super(
                store,
                AggregateKind.of("performance_sheets", Sheet.class)
                        .address("/api/performance-sheets")
                        .readers(MongoSheets::readers)
                        .unique("state.quarters")
                        .latest(NUMBER, READERS)
                        .index(UNIT, STATUS, PERIOD, "_id")
                        .index(STATUS, PERIOD, "_id")
                        .events(events));
        this.sight = sight;
        this.clock = clock;
    }

    /// Whoever has a line reads it once it is locked.
    private static Set<String> readers(Sheet sheet) {
        return StaffSight.readers(sheet.unit(), sheet.status() == Status.LOCKED ? sheet.subjects() : Set.of());
    }

    @Override
    public List<Versioned<Sheet>> of(String unit) {
        return query(Filters.eq(UNIT, unit), Sorts.ascending(PERIOD), Integer.MAX_VALUE);
    }

    @Override
    public List<Versioned<Sheet>> checked(Set<String> marks, int atMost) {
        var waiting = Filters.and(Filters.eq(STATUS, Status.CHECKED.name()), Filters.in(READERS, marks));
        return query(waiting, Sorts.ascending(PERIOD), atMost);
    }

    @Override
    public Optional<Versioned<Sheet>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public Listed<Sheet> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(seenBy(actor)));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }

    private Bson seenBy(Actor actor) {
        return Filters.in(READERS, sight.marksOf(actor, CityTime.day(clock.instant())));
    }
}
