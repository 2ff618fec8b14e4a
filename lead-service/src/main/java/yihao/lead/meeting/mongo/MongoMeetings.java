package yihao.lead.meeting.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.TimeOrderedIds;
import yihao.lead.meeting.Meeting;
import yihao.lead.meeting.MeetingSight;
import yihao.lead.meeting.MeetingStatus;
import yihao.lead.meeting.Meetings;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoMeetings extends MongoAggregates<Meeting> implements Meetings {

    private static final String WAITS = "waits:";

    private final Store store;
    private final TimeOrderedIds ids;

    MongoMeetings(Store store, Network network, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("meetings", Meeting.class)
                        .readers(meeting -> readers(meeting, network))
                        .unique("state.number")
                        .index("state.commitments.dueOn", "_id")
                        .index("state.schedule.on", "_id")
                        .index("state.request.firm", "_id")
                        .latest("state.number", "readers"));
        this.store = store;
        this.ids = ids;
    }

    /// Whom a meeting waits for stands beside who may read it, so that both are one index.
    private static Set<String> readers(Meeting meeting, Network network) {
        var readers = new HashSet<>(MeetingSight.readers(meeting, network));
        MeetingSight.waits(meeting).forEach(mark -> readers.add(WAITS + mark));
        return readers;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("M", year);
    }

    @Override
    public List<Versioned<Meeting>> list(
            Actor actor, @Nullable MeetingStatus status, @Nullable String after, int limit) {
        return latest(wanted(actor, status), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, @Nullable MeetingStatus status, int most) {
        return count(wanted(actor, status), most);
    }

    @Override
    public List<Versioned<Meeting>> waitingFor(List<String> marks, int limit) {
        var waits = marks.stream().map(mark -> WAITS + mark).toList();
        return query(Filters.in("readers", waits), Sorts.ascending("state.number"), limit);
    }

    @Override
    public List<Versioned<Meeting>> waiting(@Nullable String after, int limit) {
        var waits = Filters.in(
                "readers", MeetingSight.ANYBODY.stream().map(WAITS::concat).toList());
        var page = after == null ? waits : Filters.and(waits, Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Meeting>> overdueOn(LocalDate day, int limit) {
        var owed = Filters.and(Filters.lt("dueOn", day.toString()), Filters.exists("report", false));
        return query(Filters.elemMatch("state.commitments", owed), Sorts.ascending("state.commitments.dueOn"), limit);
    }

    @Override
    public List<Versioned<Meeting>> withPromisesDue(LocalDate from, LocalDate until) {
        return query(
                Filters.elemMatch("state.commitments", between("dueOn", from, until)),
                Sorts.ascending("_id"),
                Integer.MAX_VALUE);
    }

    @Override
    public long heldBetween(LocalDate from, LocalDate until) {
        var held = Filters.eq("state.status", MeetingStatus.HELD.name());
        return count(Filters.and(between("state.schedule.on", from, until), held), Integer.MAX_VALUE - 1);
    }

    @Override
    public long countWith(Actor actor, Collection<String> names, int most) {
        var visible = Filters.in("readers", MeetingSight.marks(actor));
        return count(Filters.and(Filters.in("state.request.firm", names), visible), most);
    }

    @Override
    public List<Meeting> heldWith(Actor actor, Collection<String> names, LocalDate from, LocalDate until) {
        var visible = Filters.in("readers", MeetingSight.marks(actor));
        var held = Filters.eq("state.status", MeetingStatus.HELD.name());
        var wanted = Filters.and(
                Filters.in("state.request.firm", names), held, between("state.schedule.on", from, until), visible);
        return query(wanted, Sorts.ascending("_id"), Integer.MAX_VALUE).stream()
                .map(Versioned::state)
                .toList();
    }

    private static Bson between(String field, LocalDate from, LocalDate until) {
        return Filters.and(Filters.gte(field, from.toString()), Filters.lte(field, until.toString()));
    }

    private static Bson wanted(Actor actor, @Nullable MeetingStatus status) {
        var visible = Filters.in("readers", MeetingSight.marks(actor));
        return status == null ? visible : Filters.and(visible, Filters.eq("state.status", status.name()));
    }
}
