package yihao.lead.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yihao.kernel.Versioned;
import yihao.lead.Network;

/// The units as the other capabilities ask about them.
final class UnitNetwork implements Network {

    private final Units units;
    private final TerritoryFit territoryFit;

    UnitNetwork(Units units, TerritoryFit territoryFit) {
        this.units = units;
        this.territoryFit = territoryFit;
    }

    @Override
    public Optional<Entry> unit(String id) {
        return units.find(id).map(UnitNetwork::entry);
    }

    @Override
    public Map<String, Standing> standings() {
        return units.all().stream().collect(Collectors.toMap(Versioned::id, unit -> standing(unit.state())));
    }

    private static Standing standing(Unit unit) {
        var before = unit.stood().stream()
                .map(stood -> new Before(stood.until(), stood.ancestors()))
                .toList();
        return new Standing(unit.unitKind().name(), unit.ancestors(), before);
    }

    @Override
    public Optional<String> workedBy(String id) {
        return units.find(id).map(found -> found.state().workedBy());
    }

    @Override
    public List<Fit> lookingAfter(Place place, LocalDate day) {
        return territoryFit.of(place, units.withTerritoryFrom(day), day);
    }

    @Override
    public List<Entry> called(String name) {
        var all = units.all().stream().map(UnitNetwork::entry).toList();
        return all.stream()
                .filter(unit -> unit.active() && isCalled(unit, name, all))
                .toList();
    }

    private static boolean isCalled(Entry unit, String name, List<Entry> all) {
        if (name.equals(unit.id()) || name.equals(unit.nameZh()) || name.equalsIgnoreCase(unit.nameEn())) {
            return true;
        }
        return name.endsWith(unit.nameZh())
                && all.stream()
                        .anyMatch(above ->
                                unit.ancestors().contains(above.id()) && name.equals(above.nameZh() + unit.nameZh()));
    }

    private static Entry entry(Versioned<Unit> found) {
        var unit = found.state();
        return new Entry(
                found.id(),
                unit.nameZh(),
                unit.nameEn(),
                unit.unitKind().name(),
                unit.divisionCode(),
                unit.telephone(),
                unit.ancestors(),
                unit.active());
    }
}
