package yihao.project.lifecycle.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Standing.Status;

/// The collection `projects`. The unique index on the lead is what makes a conversion happen once.
public final class MongoProjects extends MongoAggregates<Project> implements Projects {

    private static final String LEAD = "state.origin.leadId";
    private static final String NUMBER = "state.number";
    private static final String STAGE = "state.stage";
    private static final String UNIT = "state.unit";
    private static final String LEDGER_NUMBER = "state.origin.ledger.number";
    private static final String ONCE = "state.origin.ledger.once";
    private static final String NAME = "state.profile.name";
    private static final String KIND = "state.profile.kind";
    private static final String JUMP = "state.jump.on";
    private static final String FILE = "state.evidence.fileId";
    private static final String EVIDENCE = "state.evidence";
    private static final String INFECTED = "state.evidence.infected.found";
    private static final String FOUND_AT = "state.evidence.infected.at";

    private final Store store;

    public MongoProjects(Store store, Readers readers, EventsOut<Project> events) {
        super(
                store,
                AggregateKind.of("projects", Project.class)
                        .readers(readers::of)
                        .events(events)
                        .unique(LEAD)
                        .unique(NUMBER)
                        .index(NAME, "_id")
                        .unique(ONCE)
                        .index(LEDGER_NUMBER, "_id")
                        .index("readers", JUMP, "_id")
                        .index(FILE, "_id")
                        .index(INFECTED, "_id")
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, "readers", STAGE)
                        .latest(NUMBER, "readers", UNIT));
        this.store = store;
    }

    @Override
    public Optional<Versioned<Project>> ofLead(String leadId) {
        return first(Filters.eq(LEAD, leadId));
    }

    @Override
    public List<Versioned<Project>> numbered(String number, int limit) {
        var either = Filters.or(Filters.eq(NUMBER, number), Filters.eq(LEDGER_NUMBER, number));
        return query(either, Sorts.ascending(NUMBER), limit);
    }

    @Override
    public List<Versioned<Project>> called(String name, int limit) {
        return query(Filters.eq(NAME, name), Sorts.ascending(NAME), limit);
    }

    @Override
    public List<Versioned<Project>> holding(List<String> once, int limit) {
        return query(Filters.in(ONCE, once), Sorts.ascending(ONCE), limit);
    }

    @Override
    public List<Versioned<Project>> among(Collection<String> ids) {
        return query(Filters.in("_id", ids), Sorts.ascending("_id"), ids.size());
    }

    @Override
    public String nextNumber(int year) {
        return store.number("P", year);
    }

    @Override
    public List<Versioned<Project>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public List<Versioned<Project>> withJump(Actor actor, int limit) {
        return query(Filters.and(visibleTo(actor), Filters.gt(JUMP, "")), Sorts.ascending(JUMP), limit);
    }

    @Override
    public List<Versioned<Project>> withFile(String fileId, int limit) {
        return query(Filters.eq(FILE, fileId), Sorts.ascending(FILE), limit);
    }

    @Override
    public List<Versioned<Project>> withInfected(Actor actor, int limit) {
        var open = Filters.and(Filters.gt("infected.found", ""), Filters.eq("withdrawn", null));
        var own = Filters.and(open, Filters.eq("addedBy", actor.subject()));
        var concerned = Filters.or(Filters.in(UNIT, actor.units()), Filters.elemMatch(EVIDENCE, own));
        var filter = Filters.and(Filters.elemMatch(EVIDENCE, open), concerned, visibleTo(actor));
        return query(filter, Sorts.descending(FOUND_AT), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Counted> running(Actor actor) {
        var running = Filters.eq("state.standing.status", Status.ACTIVE.name());
        return grouped(Filters.and(visibleTo(actor), running), PipelineGroups.GROUPED).stream()
                .map(PipelineGroups::read)
                .toList();
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        equal(all, STAGE, filter.stage());
        equal(all, UNIT, filter.unit());
        equal(
                all,
                "state.standing.status",
                filter.status() == null ? null : filter.status().name());
        if (filter.kind() != null) {
            var of = Filters.eq(KIND, filter.kind().kind());
            all.add(filter.kind().orUnsaid() ? Filters.or(of, Filters.eq(KIND, null)) : of);
        }
        if (filter.text() != null) {
            all.add(Written.part(filter.text(), NUMBER, NAME, "state.origin.investorName"));
        }
        return all;
    }

    private static void equal(List<Bson> all, String field, @Nullable String value) {
        if (value != null) {
            all.add(Filters.eq(field, value));
        }
    }
}
