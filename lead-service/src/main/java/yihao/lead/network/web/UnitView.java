package yihao.lead.network.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.network.Territory;
import yihao.lead.network.Unit;
import yihao.lead.network.UnitKind;

/// @param workedBy who does its work now: its successor, or who stands in
record UnitView(
        String id,
        UnitKind kind,
        String nameZh,
        String nameEn,
        @Nullable String parent,
        List<String> ancestors,
        @Nullable String divisionCode,
        @Nullable String telephone,
        boolean active,
        @Nullable LocalDate endedOn,
        Network.@Nullable Name workedBy,
        List<Territory> territories,
        long version) {

    static UnitView of(Versioned<Unit> stored, Network network) {
        var unit = stored.state();
        var worker = unit.workedBy();
        return new UnitView(
                stored.id(),
                unit.unitKind(),
                unit.nameZh(),
                unit.nameEn(),
                unit.parent(),
                unit.ancestors(),
                unit.divisionCode(),
                unit.telephone(),
                unit.active(),
                unit.endedOn(),
                worker == null ? null : network.nameOf(worker),
                unit.territories(),
                stored.version());
    }
}
