package yihao.talent.talent.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.Viewers;
import yihao.talent.talent.Talent;
import yihao.talent.talent.Talents;

@Repository
class MongoTalents extends MongoAggregates<Talent> implements Talents, Listing<Talent> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String PLACE = "place";
    private static final String PENDING = "state.placement.pending";
    private static final String PENDING_BEFORE = "state.earlierPlacements.pending";
    private static final String CATALOGUE = "state.classification.catalogue";
    private static final char BEYOND_DIGITS = ':';
    private static final Map<String, String> FIELDS = Map.of(
            "number", NUMBER,
            "status", STATUS,
            "talentClass", "state.classification.talentClass",
            "field", "state.fields",
            "language", "state.languages");

    MongoTalents(Store store, EventsOut<Talent> events) {
        super(
                store,
                AggregateKind.of("talents", Talent.class)
                        .readers(MongoTalents::readers)
                        .latest(NUMBER, "readers")
                        .index(STATUS, NUMBER, "_id")
                        .index(STATUS, "state.fields", NUMBER)
                        .index(PENDING)
                        .index(CATALOGUE)
                        .index(PENDING_BEFORE)
                        .events(events));
    }

    /// In a division or below it: codes of GB/T 2260 end in noughts for what they contain.
    private static Bson within(String place) {
        var stem = place.replaceFirst("(00)+$", "");
        return Filters.and(
                Filters.gte("state.placeWanted", stem), Filters.lt("state.placeWanted", stem + BEYOND_DIGITS));
    }

    private static Set<String> readers(Talent talent) {
        var readers = new HashSet<>(talent.matchedUnits());
        readers.add(Viewers.TALENT_OFFICE);
        return readers;
    }

    @Override
    public List<Versioned<Talent>> winnable(Set<String> fields, @Nullable String after, int atMost) {
        var filters = new ArrayList<Bson>();
        filters.add(Filters.in(STATUS, List.of(Talent.Status.AVAILABLE.name(), Talent.Status.MATCHED.name())));
        filters.add(Filters.eq("state.erasedAt", null));
        if (!fields.isEmpty()) {
            filters.add(Filters.in("state.fields", fields));
        }
        if (after != null) {
            filters.add(Filters.gt(NUMBER, after));
        }
        return query(Filters.and(filters), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Talent>> withPendingArrival(@Nullable String after, int atMost) {
        var pending = Filters.or(Filters.eq(PENDING, true), Filters.eq(PENDING_BEFORE, true));
        var page = after == null ? pending : Filters.and(pending, Filters.gt(NUMBER, after));
        return query(page, Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Talent>> classedBesides(String catalogue, int atMost) {
        var others = Filters.or(Filters.lt(CATALOGUE, catalogue), Filters.gt(CATALOGUE, catalogue));
        return query(Filters.and(others, Filters.eq("state.erasedAt", null)), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Talent>> withIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : query(Filters.in("_id", ids), Sorts.ascending(NUMBER), ids.size());
    }

    @Override
    public List<String> matchedTo(Set<String> units) {
        return query(Filters.in("readers", units), Sorts.ascending(NUMBER), 0).stream()
                .map(Versioned::id)
                .toList();
    }

    @Override
    public Optional<Versioned<Talent>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", Viewers.marksOf(actor))));
    }

    @Override
    public Listed<Talent> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", Viewers.marksOf(actor))));
        wanted.equal()
                .forEach((name, value) ->
                        filters.add(name.equals(PLACE) ? within(value) : Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
