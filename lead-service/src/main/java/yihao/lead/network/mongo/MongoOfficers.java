package yihao.lead.network.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.contracts.lead.OfficerEvent;
import yihao.contracts.lead.OfficerState;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.RunningClock;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoOfficers extends MongoAggregates<Officer> implements OfficerRegister {

    private static final int MOST_STOOD_IN_FOR = 100;

    MongoOfficers(Store store) {
        super(
                store,
                AggregateKind.of("officers", Officer.class)
                        .index("readers", "_id")
                        .index("state.unit", "_id")
                        .index("state.functions", "_id")
                        .index("state.deputies.deputy", "_id")
                        .events(EventsOut.named(OfficerEvent.class, MongoOfficers::published)));
    }

    @Override
    public List<Versioned<Officer>> list(@Nullable String unit, @Nullable String after, int limit) {
        var page = after == null ? wanted(unit) : Filters.and(wanted(unit), Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    @Override
    public long count(@Nullable String unit, int most) {
        return count(wanted(unit), most);
    }

    private static Bson wanted(@Nullable String unit) {
        return unit == null ? Filters.in("readers", Actor.ALL) : Filters.eq("state.unit", unit);
    }

    @Override
    public List<Versioned<Officer>> of(String unit, int limit) {
        return query(Filters.eq("state.unit", unit), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Officer>> ofAll(Collection<String> units) {
        return query(Filters.in("state.unit", units), Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    @Override
    public Set<String> workedAfter(LocalDate day, LocalDate today, Collection<String> units) {
        var staying = Filters.and(
                Filters.in("state.unit", units),
                Filters.in("state.functions", names(RunningClock.WORKERS)),
                Filters.lte("state.from", today.toString()),
                Filters.or(Filters.eq("state.until", null), Filters.gt("state.until", day.toString())));
        return grouped(staying, new Document("_id", "$state.unit")).stream()
                .map(unit -> unit.getString("_id").getValue())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Versioned<Officer>> withAny(Collection<Function> functions, int limit) {
        return query(Filters.in("state.functions", names(functions)), Sorts.ascending("_id"), limit);
    }

    private static List<String> names(Collection<Function> functions) {
        return functions.stream().map(Enum::name).sorted().toList();
    }

    @Override
    public List<Versioned<Officer>> named(Collection<String> subjects) {
        return query(Filters.in("_id", subjects), Sorts.ascending("_id"), subjects.size());
    }

    @Override
    public List<Versioned<Officer>> withDeputy(String subject) {
        return query(Filters.eq("state.deputies.deputy", subject), Sorts.ascending("_id"), MOST_STOOD_IN_FOR);
    }

    private static List<OfficerState.Deputy> deputies(Officer officer) {
        return officer.deputies().stream()
                .filter(one -> !one.lastDay().isBefore(one.from()))
                .map(one -> new OfficerState.Deputy(one.deputy(), one.from(), one.lastDay()))
                .toList();
    }

    private static OfficerState published(String subject, Officer officer) {
        return new OfficerState(
                subject,
                officer.unit(),
                officer.unitAncestors(),
                names(officer.functions()),
                officer.from(),
                officer.until(),
                deputies(officer),
                officer.takenOver());
    }
}
