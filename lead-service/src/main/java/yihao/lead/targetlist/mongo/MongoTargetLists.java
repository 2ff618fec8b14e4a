package yihao.lead.targetlist.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.TimeOrderedIds;
import yihao.lead.targetlist.TargetList;
import yihao.lead.targetlist.TargetLists;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;

@Repository
class MongoTargetLists extends MongoAggregates<TargetList> implements TargetLists {

    private static final String FIRMS = "state.targets.enterpriseId";

    private final Store store;
    private final TimeOrderedIds ids;

    MongoTargetLists(Store store, Network network, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("targetLists", TargetList.class)
                        .address("/api/target-lists")
                        .readers(list -> OutreachSight.readers(list, network))
                        .unique("state.number")
                        .index(FIRMS, "_id")
                        .index("state.targets.assignment.unit", "_id")
                        .index("state.targets.assignment.dueOn", "_id")
                        .latest("state.number", "readers"));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("TL", year);
    }

    @Override
    public List<Versioned<TargetList>> list(Actor actor, ListFilter filter, @Nullable String after, int limit) {
        return latest(wanted(actor, filter), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, ListFilter filter, int most) {
        return count(wanted(actor, filter), most);
    }

    @Override
    public List<Versioned<TargetList>> naming(Actor actor, Collection<String> enterpriseIds, int limit) {
        var wanted = Filters.and(Filters.in(FIRMS, enterpriseIds), readableBy(actor));
        return latest(wanted, "state.number", null, limit).stream()
                .filter(list -> list.state().standing().stream()
                        .anyMatch(target -> enterpriseIds.contains(target.enterpriseId())))
                .toList();
    }

    @Override
    public List<Versioned<TargetList>> dueBy(LocalDate day, @Nullable String after, int limit) {
        var due = open(Filters.lte("assignment.dueOn", day.toString()));
        var page = after == null ? due : Filters.and(due, Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<TargetList>> toReachBy(String unit, int limit) {
        var theirs = open(Filters.eq("assignment.unit", unit), Filters.gt("assignment.dueOn", ""));
        return query(theirs, Sorts.ascending("_id"), limit);
    }

    /// Open, with a target that stands and is so.
    private static Bson open(Bson... target) {
        var parts = new ArrayList<>(List.of(target));
        parts.add(Filters.exists("takenOff", false));
        return Filters.and(
                Filters.elemMatch("state.targets", Filters.and(parts)), Filters.exists("state.closing", false));
    }

    private static Bson readableBy(Actor actor) {
        return Filters.in("readers", OutreachSight.marks(actor));
    }

    private static Bson wanted(Actor actor, ListFilter filter) {
        var parts = new ArrayList<Bson>();
        parts.add(readableBy(actor));
        if (filter.year() != null) {
            parts.add(Filters.eq("state.plan.year", filter.year()));
        }
        if (filter.unit() != null) {
            parts.add(keptOrWorkedBy(filter.unit()));
        }
        if (filter.open() != null) {
            parts.add(Filters.exists("state.closing", !filter.open()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parts.add(Written.part(filter.text(), "state.number", "state.plan.name"));
        }
        return Filters.and(parts);
    }

    private static Bson keptOrWorkedBy(String unit) {
        var looksAfter = Filters.and(Filters.eq("assignment.unit", unit), Filters.exists("takenOff", false));
        return Filters.or(Filters.eq("state.unit", unit), Filters.elemMatch("state.targets", looksAfter));
    }
}
