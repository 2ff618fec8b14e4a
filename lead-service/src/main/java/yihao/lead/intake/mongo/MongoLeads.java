package yihao.lead.intake.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.DueDate;
import yihao.lead.Lead;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.TimeOrderedIds;
import yihao.lead.intake.LeadFunnel;
import yihao.lead.intake.LeadRegister;
import yihao.lead.intake.LeadSources;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.SearchedAggregates;
import yihao.platform.store.Store;

@Repository
class MongoLeads extends SearchedAggregates<Lead> implements Leads, LeadRegister {

    static final String ENTERPRISE = "state.report.investor.enterpriseId";
    private static final String SLOTS = "state.picks.slots";

    private final Store store;
    private final TimeOrderedIds ids;

    MongoLeads(Store store, Network network, TimeOrderedIds ids, EventsOut<Lead> published) {
        super(
                store,
                AggregateKind.of("leads", Lead.class)
                        .readers(lead -> LeadQuery.readers(lead, network))
                        .search("typing-1", LeadSearch::keys)
                        .unique("state.protection.keys")
                        .unique("state.number")
                        .unique(SLOTS)
                        .index("state.report.creditedTo", "state.number")
                        .index("state.protection.blocks", "_id")
                        .index("state.protection.until", "_id")
                        .index("state.disputes.unit", "_id")
                        .index("state.disputes.number")
                        .index("state.status", "_id")
                        .index("state.due.unit", "_id")
                        .index(ENTERPRISE, "_id")
                        .index("state.due.on", "_id")
                        .latest("state.number", "readers")
                        .latest("state.number", "readers", "state.status")
                        .events(published));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("L", year);
    }

    @Override
    public String newDisputeNumber(int year) {
        return store.number("D", year);
    }

    @Override
    public Optional<Versioned<Lead>> withNumber(String number) {
        return first(Filters.eq("state.number", number));
    }

    @Override
    public List<Versioned<Lead>> holdersOf(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : query(Filters.in("state.protection.keys", keys), Sorts.ascending("_id"), keys.size());
    }

    @Override
    public List<Versioned<Lead>> sharingABlock(Collection<String> blocks, int limit) {
        return blocks.isEmpty()
                ? List.of()
                : query(Filters.in("state.protection.blocks", blocks), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Lead>> protectedNow(@Nullable String after, int limit) {
        return query(page(Filters.gt("state.protection.until", ""), after), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Lead>> protectedUntilBefore(LocalDate day, int limit) {
        return query(
                Filters.lt("state.protection.until", day.toString()), Sorts.ascending("state.protection.until"), limit);
    }

    @Override
    public List<Versioned<Lead>> toWarnBefore(LocalDate day, int limit) {
        var worked = Stream.of(LeadStatus.values())
                .filter(LeadStatus::isWorkedOn)
                .map(Enum::name)
                .toList();
        var ending = Filters.and(
                Filters.lt("state.protection.until", day.toString()),
                Filters.in("state.status", worked),
                Filters.ne("state.due.kind", DueDate.Kind.KEEP_PROTECTION.name()));
        return query(ending, Sorts.ascending("state.protection.until"), limit);
    }

    @Override
    public List<Versioned<Lead>> dueBy(LocalDate day, @Nullable String after, int limit) {
        return query(page(Filters.lte("state.due.on", day.toString()), after), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Lead>> disputedBy(String unit, int limit) {
        return query(Filters.eq("state.disputes.unit", unit), Sorts.descending("_id"), limit);
    }

    @Override
    public List<Versioned<Lead>> disputed(int limit) {
        return query(Filters.gt("state.disputes.number", ""), Sorts.descending("_id"), limit);
    }

    @Override
    public List<Versioned<Lead>> pickedWith(String beginning) {
        var slots = Filters.and(Filters.gte(SLOTS, beginning), Filters.lt(SLOTS, beginning + "~"));
        return query(slots, Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    @Override
    public long valuableCreditedTo(String unit, int year) {
        var ofThatYear = Filters.and(Filters.eq("state.report.creditedTo", unit), ofYear(year));
        return count(Filters.and(ofThatYear, Filters.eq("state.judgement.valuable", true)), Integer.MAX_VALUE - 1);
    }

    private static Bson page(Bson filter, @Nullable String after) {
        return Filters.and(filter, Filters.gt("_id", after == null ? "" : after));
    }

    private static Bson ofYear(int year) {
        return Filters.and(
                Filters.gte("state.number", "L-" + year + "-"), Filters.lt("state.number", "L-" + (year + 1) + "-"));
    }

    @Override
    public List<Versioned<Lead>> ofEnterprises(Collection<String> enterpriseIds, int limit) {
        return query(Filters.in(ENTERPRISE, enterpriseIds), Sorts.descending("_id"), limit);
    }

    @Override
    public List<Versioned<Lead>> awaitingProject(int limit) {
        return query(Filters.eq("state.status", LeadStatus.CONVERSION_REQUESTED.name()), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Lead>> list(Actor actor, LeadFilter filter, @Nullable String after, int limit) {
        return latest(LeadQuery.of(actor, filter, found(filter)), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, LeadFilter filter, int most) {
        return count(LeadQuery.of(actor, filter, found(filter)), most);
    }

    @Override
    public LeadSources sources(Actor actor, LeadFilter filter) {
        var counts = grouped(LeadQuery.clearly(actor, filter, found(filter)), SourceCounts.GROUPED);
        return LeadSources.of(counts.stream().map(SourceCounts::read).toList());
    }

    @Override
    public LeadFunnel funnel(Actor actor, int year) {
        var all = new LeadFilter(null, null, null, null, null);
        var seen = Filters.and(LeadQuery.clearly(actor, all, Optional.empty()), ofYear(year));
        var counts = grouped(seen, FunnelGroups.GROUPED);
        return LeadFunnel.of(counts.stream().map(FunnelGroups::read).toList());
    }

    private Optional<Bson> found(LeadFilter filter) {
        return LeadSearch.asked(filter)
                .map(asked -> found(asked.beginning(), asked.characters()).filter());
    }

    @Override
    public List<Versioned<Lead>> dueFor(String unit, int limit) {
        return query(Filters.eq("state.due.unit", unit), Sorts.ascending("_id"), limit);
    }
}
