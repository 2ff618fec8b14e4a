package yihao.talent.need.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
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
    private static final String STATUS = "state.status";
    private static final String NEEDED_BY = "state.asked.neededBy";
    private static final Map<String, String> FIELDS =
            Map.of("status", STATUS, "projectId", "state.project.id", "unit", "state.project.unit");

    MongoNeeds(Store store, EventsOut<Need> events, Units units) {
        super(
                store,
                AggregateKind.of("needs", Need.class)
                        .readers(need -> readers(need, units))
                        .latest(NUMBER, "readers")
                        .index(STATUS, NEEDED_BY, "_id")
                        .index("state.recruitments.talentId", NUMBER, "_id")
                        .events(events));
    }

    private static Set<String> readers(Need need, Units units) {
        var readers = new HashSet<>(need.project().sharingUnits());
        readers.add(need.unit());
        readers.addAll(units.above(need.unit()));
        readers.add(Viewers.TALENT_OFFICE);
        return readers;
    }

    @Override
    public List<Versioned<Need>> open(int atMost) {
        var open = List.of(Need.Status.OPEN.name(), Need.Status.MATCHED.name());
        return query(Filters.in(STATUS, open), Sorts.ascending(NEEDED_BY), atMost);
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
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
