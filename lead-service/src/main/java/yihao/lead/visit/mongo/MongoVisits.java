package yihao.lead.visit.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.TimeOrderedIds;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.visit.Stay;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitSight;
import yihao.lead.visit.VisitStatus;
import yihao.lead.visit.Visits;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;

@Repository
class MongoVisits extends MongoAggregates<Visit> implements Visits {

    private final Store store;
    private final TimeOrderedIds ids;

    MongoVisits(Store store, Network network, TimeOrderedIds ids, EventsOut<Visit> events) {
        super(
                store,
                AggregateKind.of("visits", Visit.class)
                        .readers(visit -> VisitSight.readers(visit, network))
                        .unique("state.number")
                        .unique("state.row.keys")
                        .index("state.unit", "state.due", "_id")
                        .index("state.due", "_id")
                        .index("state.made.stay.from", "_id")
                        .index("state.unit", "state.made.stay.from", "_id")
                        .index("state.made.stay.days", "_id")
                        .index("state.led.leadId", "_id")
                        .index("state.plan.firmKeys", "state.unit")
                        .index("state.trip.tripId", "_id")
                        .latest("state.number", "readers")
                        .events(events));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("V", year);
    }

    @Override
    public List<Versioned<Visit>> list(Actor actor, VisitFilter filter, @Nullable String after, int limit) {
        return latest(wanted(actor, filter), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, VisitFilter filter, int most) {
        return count(wanted(actor, filter), most);
    }

    @Override
    public List<Versioned<Visit>> dueFor(String unit, int limit) {
        return query(
                Filters.and(Filters.eq("state.unit", unit), Filters.gt("state.due", "")),
                Sorts.ascending("state.due"),
                limit);
    }

    @Override
    public List<Versioned<Visit>> dueBy(LocalDate day, @Nullable String after, int limit) {
        var due = Filters.and(Filters.gt("state.due", ""), Filters.lte("state.due", day.toString()));
        var page = after == null ? due : Filters.and(due, Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Visit>> all(@Nullable String after, int limit) {
        return query(Filters.gt("_id", after == null ? "" : after), Sorts.ascending("_id"), limit);
    }

    /// Day by day, so that no more than one day of them is here at once. What begins later has none yet.
    @Override
    public Stream<Versioned<Visit>> madeBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        return from.datesUntil(from.isAfter(until) ? from : until.plusDays(1)).flatMap(day -> {
            var begun = Filters.eq("state.made.stay.from", day.toString());
            return stored(ofAny(units, begun)).stream();
        });
    }

    private static Bson ofAny(Optional<Set<String>> units, Bson wanted) {
        return units.map(some -> Filters.and(Filters.in("state.unit", some), wanted))
                .orElse(wanted);
    }

    @Override
    public List<Versioned<Visit>> madeInto(LocalDate day, Optional<Set<String>> units) {
        var longer = Filters.and(
                Filters.gt("state.made.stay.days", BigDecimal.ONE),
                madeIn(day.minusDays(Stay.LONGEST_DAYS), day.minusDays(1)));
        return stored(ofAny(units, longer)).stream()
                .filter(visit -> !visit.state().stay().until().isBefore(day))
                .toList();
    }

    @Override
    public List<Versioned<Visit>> ledTo(Collection<String> leads, LocalDate before) {
        var led = Filters.and(
                Filters.in("state.led.leadId", leads), Filters.lt("state.made.stay.from", before.toString()));
        return leads.isEmpty() ? List.of() : stored(led);
    }

    @Override
    public Optional<Versioned<Visit>> toFirmOn(String unit, List<String> firmKeys, LocalDate day) {
        var toFirm = Filters.and(Filters.eq("state.unit", unit), Filters.in("state.plan.firmKeys", firmKeys));
        return query(toFirm, Sorts.ascending("_id"), Integer.MAX_VALUE).stream()
                .filter(visit -> visit.state().status() != VisitStatus.CANCELLED
                        && visit.state().stay().from().equals(day)
                        && IdentityKeys.areOne(firmKeys, visit.state().plan().firmKeys()))
                .findFirst();
    }

    @Override
    public List<Versioned<Visit>> toFirm(Actor actor, Collection<String> firmKeys, int limit) {
        var toFirm = Filters.and(Filters.in("state.plan.firmKeys", firmKeys), readableBy(actor));
        return latest(toFirm, "state.number", null, limit).stream()
                .filter(visit ->
                        IdentityKeys.areOne(firmKeys, visit.state().plan().firmKeys()))
                .toList();
    }

    @Override
    public List<Visit> madeTo(Actor actor, Collection<String> firmKeys, LocalDate from, LocalDate until) {
        var counted = Filters.in("readers", OutreachSight.marksForCounting(actor));
        return all(Filters.and(Filters.in("state.plan.firmKeys", firmKeys), madeIn(from, until), counted));
    }

    private static Bson madeIn(LocalDate from, LocalDate until) {
        return Filters.and(
                Filters.gte("state.made.stay.from", from.toString()),
                Filters.lte("state.made.stay.from", until.toString()));
    }

    private List<Visit> all(Bson wanted) {
        return stored(wanted).stream().map(Versioned::state).toList();
    }

    private List<Versioned<Visit>> stored(Bson wanted) {
        return query(wanted, Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    @Override
    public List<Visit> onTrip(Actor actor, String tripId) {
        var counted = Filters.in("readers", OutreachSight.marksForCounting(actor));
        return all(Filters.and(Filters.eq("state.trip.tripId", tripId), counted));
    }

    private static Bson readableBy(Actor actor) {
        return Filters.in("readers", OutreachSight.marks(actor));
    }

    private static Bson wanted(Actor actor, VisitFilter filter) {
        var parts = new ArrayList<Bson>();
        parts.add(readableBy(actor));
        if (filter.status() != null) {
            parts.add(Filters.eq("state.status", filter.status().name()));
        }
        if (filter.unit() != null) {
            parts.add(Filters.eq("state.unit", filter.unit()));
        }
        if (filter.trip() != null) {
            parts.add(Filters.eq("state.trip.tripId", filter.trip()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parts.add(Written.part(filter.text(), "state.number", "state.plan.place", "state.plan.firm.names.text"));
        }
        return Filters.and(parts);
    }
}
