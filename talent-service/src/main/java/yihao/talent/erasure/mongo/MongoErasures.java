package yihao.talent.erasure.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.Viewers;
import yihao.talent.erasure.Erasure;
import yihao.talent.erasure.Erasures;

@Repository
class MongoErasures extends MongoAggregates<Erasure> implements Erasures, Listing<Erasure> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final Map<String, String> FIELDS = Map.of("status", STATUS, "talentId", "state.talentId");

    MongoErasures(Store store) {
        super(
                store,
                AggregateKind.of("erasures", Erasure.class)
                        .address("/api/talent-erasures")
                        .readers(_ -> Set.of(Viewers.TALENT_OFFICE))
                        .unique("state.holds")
                        .latest(NUMBER, "readers")
                        .index(STATUS, NUMBER, "_id"));
    }

    @Override
    public List<Versioned<Erasure>> in(Erasure.Status status, @Nullable String after, int atMost) {
        var inStatus = Filters.eq(STATUS, status.name());
        var wanted = after == null ? inStatus : Filters.and(inStatus, Filters.gt(NUMBER, after));
        return query(wanted, Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public Optional<Versioned<Erasure>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", Viewers.marksOf(actor))));
    }

    @Override
    public Listed<Erasure> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", Viewers.marksOf(actor))));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
