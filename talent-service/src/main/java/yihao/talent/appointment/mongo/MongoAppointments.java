package yihao.talent.appointment.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
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
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.Appointment.Status;
import yihao.talent.appointment.Appointments;
import yihao.talent.appointment.Proposal;
import yihao.talent.post.StaffSight;

@Repository
class MongoAppointments extends MongoAggregates<Appointment> implements Appointments, Listing<Appointment> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String UNIT = "state.post.unit";
    private static final String LAST_DAY = "state.lastDay";
    private static final String PROBATION = "state.agreed.contract.probationUntil";
    private static final String PROPOSAL = "state.proposal.proposalKind";
    private static final String PROPOSED_BY = "state.proposal.by";
    private static final String READERS = "readers";
    private static final Map<String, String> FIELDS =
            Map.of("status", STATUS, "unit", UNIT, "postId", "state.post.id", "subject", "state.holder.subject");

    private final StaffSight sight;
    private final Clock clock;

    MongoAppointments(Store store, EventsOut<Appointment> events, StaffSight sight, Clock clock) {
        super(
                store,
                AggregateKind.of("appointments", Appointment.class)
                        .readers(one ->
                                StaffSight.readers(one.unit(), one.holder().subject()))
                        .latest(NUMBER, READERS)
                        .index(STATUS, LAST_DAY, "_id")
                        .index(STATUS, PROBATION, "_id")
                        .index(PROPOSED_BY, "_id")
                        .index(UNIT, LAST_DAY, "_id")
                        .events(events));
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<Versioned<Appointment>> heldIn(String unit, LocalDate from, LocalDate until) {
        var notOver = Filters.and(Filters.eq(UNIT, unit), Filters.gte(LAST_DAY, from.toString()));
        return query(notOver, Sorts.ascending(LAST_DAY), Integer.MAX_VALUE).stream()
                .filter(one -> one.state()
                        .from()
                        .filter(first -> !first.isAfter(until))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Versioned<Appointment>> endingBy(LocalDate day, int atMost) {
        var over = Filters.and(
                running(), Filters.lte(LAST_DAY, day.toString()), Filters.ne(PROPOSAL, Proposal.Kind.RENEW.name()));
        return query(over, Sorts.ascending(LAST_DAY), atMost);
    }

    @Override
    public List<Versioned<Appointment>> endingIn(Set<String> marks, LocalDate from, LocalDate until, int atMost) {
        var seen = Filters.and(running(), Filters.in(READERS, marks));
        var ends = Filters.or(between(LAST_DAY, from, until), between(PROBATION, from, until));
        return query(Filters.and(seen, ends), Sorts.ascending(LAST_DAY), atMost);
    }

    private static Bson running() {
        return Filters.eq(STATUS, Status.ACTIVE.name());
    }

    private static Bson between(String field, LocalDate from, LocalDate until) {
        return Filters.and(Filters.gte(field, from.toString()), Filters.lte(field, until.toString()));
    }

    @Override
    public List<Versioned<Appointment>> proposed(Set<String> marks, int atMost) {
        var waiting = Filters.and(Filters.gt(PROPOSED_BY, ""), Filters.in(READERS, marks));
        return query(waiting, Sorts.ascending(PROPOSED_BY), atMost);
    }

    @Override
    public Optional<Versioned<Appointment>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public Listed<Appointment> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(seenBy(actor)));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }

    /// Not the mark of the city-wide functions: pay is for those whom the city names.
    private Bson seenBy(Actor actor) {
        return Filters.in(READERS, sight.marksOf(actor, CityTime.day(clock.instant())));
    }
}
