package yihao.talent.expertfee.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.Viewers;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expertfee.Fee;
import yihao.talent.expertfee.Fees;

@Repository
class MongoFees extends MongoAggregates<Fee> implements Fees, Listing<Fee> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String RELEASED = "state.released";
    private static final Map<String, String> FIELDS = Map.of(
            "status", STATUS, "expertId", "state.whose.expertId", "consultationId", "state.whose.consultationId");

    MongoFees(Store store) {
        super(
                store,
                AggregateKind.of("expert_fees", Fee.class)
                        .address("/api/expert-fees")
                        .readers(MongoFees::readers)
                        .latest(NUMBER, "readers")
                        .index(STATUS, NUMBER, "_id"));
    }

    private static Set<String> readers(Fee fee) {
        var own = Stream.ofNullable(fee.whose().account()).map(ExpertSight::markOf);
        return Stream.concat(Stream.of(Viewers.TALENT_OFFICE), own).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Versioned<Fee>> toOrder(int atMost) {
        return query(Filters.eq(STATUS, Fee.Status.APPROVED.name()), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Fee>> toRelease(int atMost) {
        var declined = Filters.and(Filters.eq(STATUS, Fee.Status.DECLINED.name()), Filters.eq(RELEASED, false));
        return query(declined, Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public Optional<Versioned<Fee>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", ExpertSight.marks(actor))));
    }

    @Override
    public Listed<Fee> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", ExpertSight.marks(actor))));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
