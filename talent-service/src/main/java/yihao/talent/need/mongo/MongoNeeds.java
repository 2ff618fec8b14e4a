package yihao.talent.need.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.Units;
import yihao.talent.Viewers;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;

@Repository
class MongoNeeds extends MongoAggregates<Need> implements Needs, Listing<Need>, LookUp<Need> {

    private static final String NUMBER = "state.number";
    private static final String PROJECT = "state.project.id";
    private static final String STATUS = "state.status";
    private static final String NEEDED_BY = "state.asked.neededBy";
    private static final String TRIAL = "state.recruitments.trial.pendingUntil";
    private static final Map<String, String> FIELDS = Map.of(
            "status",
            STATUS,
            "projectId",
            PROJECT,
            "enterpriseId",
            "state.enterprise.enterprise.id",
            "field",
            "state.asked.field",
            "leastClass",
            "state.asked.leastClass");
    private static final List<String> OPEN = List.of(Need.Status.OPEN.name(), Need.Status.MATCHED.name());

    MongoNeeds(Store store, EventsOut<Need> events, Units units) {
        super(
                store,
                AggregateKind.of("needs", Need.class)
                        .readers(need -> readers(need, units))
                        .latest(NUMBER, "readers")
                        .index("readers", STATUS, NEEDED_BY, "_id")
                        .index("readers", NUMBER, "_id")
                        .index(STATUS, NUMBER, "_id")
                        .index(PROJECT)
                        .index("state.recruitments.talentId")
                        .index(TRIAL)
                        .events(events));
    }

    private static Set<String> readers(Need need, Units units) {
        var readers = new HashSet<>(need.sharingUnits());
        readers.add(need.unit());
        readers.addAll(units.above(need.unit()));
        readers.add(Viewers.TALENT_OFFICE);
        return readers;
    }

    @Override
    public List<Versioned<Need>> open(Set<String> readers, int atMost) {
        var filter = Filters.and(Filters.in("readers", readers), Filters.in(STATUS, OPEN));
        return query(filter, Sorts.ascending(NEEDED_BY), atMost);
    }

    @Override
    public List<Versioned<Need>> recruiting(@Nullable String after, int atMost) {
        return byNumber(Filters.in(STATUS, OPEN), after, atMost);
    }

    @Override
    public List<Versioned<Need>> ofProject(String projectId) {
        return query(Filters.eq(PROJECT, projectId), Sorts.ascending(NUMBER), 0);
    }

    @Override
    public List<Versioned<Need>> recruitingSeenBy(Set<String> readers, @Nullable String after, int atMost) {
        return byNumber(Filters.and(Filters.in("readers", readers), Filters.in(STATUS, OPEN)), after, atMost);
    }

    @Override
    public List<Versioned<Need>> trialsEndingBy(LocalDate day, Set<String> readers, int atMost) {
        var filter = Filters.and(Filters.lte(TRIAL, day.toString()), Filters.in("readers", readers));
        return query(filter, Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Need>> onTrial(@Nullable String after, int atMost) {
        return byNumber(Filters.gt(TRIAL, ""), after, atMost);
    }

    @Override
    public List<Versioned<Need>> seenBy(Set<String> readers, @Nullable String after, int atMost) {
        return byNumber(Filters.in("readers", readers), after, atMost);
    }

    private List<Versioned<Need>> byNumber(Bson which, @Nullable String after, int atMost) {
        var page = after == null ? which : Filters.and(which, Filters.gt(NUMBER, after));
        return query(page, Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Need>> withTalent(String talentId) {
        return query(Filters.eq("state.recruitments.talentId", talentId), Sorts.ascending(NUMBER), 0);
    }

    @Override
    public Optional<Versioned<Need>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", Viewers.marksOf(actor))));
    }

    @Override
    public List<Versioned<Need>> lookUp(Actor actor, String typed, int limit) {
        return saying(Filters.in("readers", Viewers.marksOf(actor)), typed, limit, "state.asked.title");
    }

    @Override
    public Listed<Need> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", Viewers.marksOf(actor))));
        wanted.equal().forEach((name, value) -> filters.add(equal(name, value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }

    private static Bson equal(String name, String value) {
        return name.equals("unit")
                ? Filters.or(Filters.eq("state.project.unit", value), Filters.eq("state.enterprise.unit", value))
                : Filters.eq(FIELDS.get(name), value);
    }
}
