package yihao.project.lifecycle.kafka;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.contracts.lead.UnitState;
import yihao.platform.events.Copies;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;

/// Units as lead-service tells them.
public record CopiedUnits(Copies<UnitState> copies) implements Units {

    public static final String NAME_ZH = "state.nameZh";
    public static final String NAME_EN = "state.nameEn";

    private static final int MOST = 20;

    @Override
    public List<String> called(String name) {
        return copies.find(name)
                .filter(UnitState::active)
                .map(unit -> List.of(unit.unitId()))
                .orElseGet(() -> Stream.of(NAME_ZH, NAME_EN)
                        .flatMap(field -> copies.query(Filters.eq(field, name), MOST).stream())
                        .filter(UnitState::active)
                        .map(UnitState::unitId)
                        .distinct()
                        .toList());
    }

    @Override
    public Optional<Bilingual> name(String unit) {
        return copies.find(unit).map(state -> new Bilingual(state.nameZh(), state.nameEn()));
    }

    @Override
    public Set<String> ancestors(String unit) {
        return copies.find(unit).map(state -> Set.copyOf(state.ancestors())).orElse(Set.of());
    }
}
