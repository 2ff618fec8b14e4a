package yihao.lead.network;

import java.util.Optional;
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
