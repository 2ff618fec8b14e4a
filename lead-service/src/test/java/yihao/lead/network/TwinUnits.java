package yihao.lead.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class TwinUnits extends InMemoryAggregates<Unit> implements Units {

    @Override
    public List<Versioned<Unit>> within(Collection<String> units) {
        return all().stream()
                .filter(unit -> units.contains(unit.id())
                        || unit.state().ancestors().stream().anyMatch(units::contains))
                .toList();
    }

    @Override
    public List<Versioned<Unit>> withTerritoryFrom(LocalDate day) {
        return where(unit -> unit.territories().stream()
                .anyMatch(territory -> !territory.from().isAfter(day)));
    }

    @Override
    public List<Versioned<Unit>> workedBy(String unit) {
        return where(one -> unit.equals(one.workedBy()));
    }
}
