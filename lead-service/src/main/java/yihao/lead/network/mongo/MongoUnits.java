package yihao.lead.network.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import yihao.contracts.lead.UnitEvent;
import yihao.contracts.lead.UnitState;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.network.Unit;
import yihao.lead.network.Units;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoUnits extends MongoAggregates<Unit> implements Units {

    private static final int MOST = 20_000;

    MongoUnits(Store store) {
        super(
                store,
                AggregateKind.of("units", Unit.class)
                        .readers(_ -> Set.of(Actor.CITY))
                        .index("readers", "_id")
                        .index("state.ancestors", "_id")
                        .index("state.workedBy", "_id")
                        .index("state.territories.from", "_id")
                        .events(EventsOut.named(UnitEvent.class, MongoUnits::published)));
    }

    @Override
    public List<Versioned<Unit>> all() {
        return query(Filters.in("readers", Actor.CITY), Sorts.ascending("_id"), MOST);
    }

    @Override
    public List<Versioned<Unit>> within(Collection<String> units) {
        var these = query(Filters.in("_id", units), Sorts.ascending("_id"), MOST);
        var below = query(Filters.in("state.ancestors", units), Sorts.ascending("_id"), MOST);
        return Stream.concat(these.stream(), below.stream()).distinct().toList();
    }

    @Override
    public List<Versioned<Unit>> withTerritoryFrom(LocalDate day) {
        return query(Filters.lte("state.territories.from", day.toString()), Sorts.ascending("_id"), MOST);
    }

    @Override
    public List<Versioned<Unit>> workedBy(String unit) {
        return query(Filters.eq("state.workedBy", unit), Sorts.ascending("_id"), MOST);
    }

    private static UnitState published(String id, Unit unit) {
        return new UnitState(
                id,
                unit.unitKind().name(),
                unit.nameZh(),
                unit.nameEn(),
                unit.parent(),
                unit.ancestors(),
                unit.divisionCode(),
                unit.active(),
                unit.endedOn(),
                unit.workedBy());
    }
}
