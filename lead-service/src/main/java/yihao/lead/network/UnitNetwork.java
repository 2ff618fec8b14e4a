package yihao.lead.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Versioned;
import yihao.lead.Network;

/// The units as the other capabilities ask about them.
final class UnitNetwork implements Network {

    private final Units units;

    UnitNetwork(Units units) {
        this.units = units;
    }

    @Override
    public Optional<Entry> unit(String id) {
        return units.find(id).map(UnitNetwork::entry);
    }

    @Override
    public Map<String, List<String>> withThoseBelow(Collection<String> ids) {
        var all = units.all();
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> withThoseBelow(id, all)));
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

    private static List<String> withThoseBelow(String id, List<Versioned<Unit>> all) {
        var below = all.stream()
                .filter(unit -> unit.state().ancestors().contains(id))
                .map(Versioned::id);
        return Stream.concat(Stream.of(id), below).toList();
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
