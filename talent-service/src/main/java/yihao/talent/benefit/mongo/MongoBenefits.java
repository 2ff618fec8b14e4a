package yihao.talent.benefit.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
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
import yihao.talent.Viewers;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.Benefits;
import yihao.talent.benefit.Instalment;

@Repository
class MongoBenefits extends MongoAggregates<Benefit> implements Benefits, Listing<Benefit>, LookUp<Benefit> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String TALENT = "state.beneficiary.talentId";
    private static final String DUE_FROM = "state.dueFrom";
    private static final String PARTS = "state.instalments.status";
    private static final String OPEN = "state.clawback.open";
    private static final String REFUSED = "state.clawback.refused";
    private static final int MOST = 1000;
    private static final Map<String, String> FIELDS = Map.of(
            "status", STATUS,
            "talentId", TALENT,
            "projectId", "state.beneficiary.projectId",
            "kind", "state.benefitKind",
            "talentClass", "state.talentClass",
            "clawback", "state.clawback.status");

    MongoBenefits(Store store, EventsOut<Benefit> events) {
        super(
                store,
                AggregateKind.of("benefits", Benefit.class)
                        .readers(benefit -> Set.of(
                                Viewers.TALENT_OFFICE, benefit.beneficiary().unit()))
                        .unique("state.uses")
                        .latest(NUMBER, "readers")
                        .index(STATUS, NUMBER, "_id")
                        .index(TALENT, NUMBER, "_id")
                        .index(DUE_FROM, NUMBER, "_id")
                        .index(PARTS, NUMBER, "_id")
                        .index(OPEN, NUMBER, "_id")
                        .index(REFUSED, NUMBER, "_id")
                        .events(events));
    }

    @Override
    public List<Versioned<Benefit>> toOrder(int atMost) {
        return query(Filters.eq(STATUS, Benefit.Status.APPROVED.name()), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Benefit>> toDemand(int atMost) {
        return query(Filters.eq(OPEN, true), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Benefit>> demandsRefused(int atMost) {
        return query(Filters.eq(REFUSED, true), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Benefit>> proven(int atMost) {
        return query(Filters.eq(PARTS, Instalment.Status.PROVEN.name()), Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Benefit>> mayBeDue(LocalDate day, String after, int atMost) {
        var due = Filters.and(Filters.lte(DUE_FROM, day.toString()), Filters.gt(NUMBER, after));
        return query(due, Sorts.ascending(NUMBER), atMost);
    }

    @Override
    public List<Versioned<Benefit>> ofTalent(String talentId) {
        return query(Filters.eq(TALENT, talentId), Sorts.ascending(NUMBER), MOST);
    }

    @Override
    public Optional<Versioned<Benefit>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", Viewers.marksOf(actor))));
    }

    @Override
    public List<Versioned<Benefit>> lookUp(Actor actor, String typed, int limit) {
        return saying(Filters.in("readers", Viewers.marksOf(actor)), typed, limit);
    }

    @Override
    public Listed<Benefit> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", Viewers.marksOf(actor))));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
