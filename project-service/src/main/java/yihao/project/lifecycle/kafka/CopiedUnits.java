package yihao.project.lifecycle.kafka;

import java.util.Optional;
import java.util.Set;
import yihao.contracts.lead.UnitState;
import yihao.platform.events.Copies;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;

/// Units as lead-service tells them.
public record CopiedUnits(Copies<UnitState> copies) implements Units {

    @Override
    public Optional<Bilingual> name(String unit) {
        return copies.find(unit).map(state -> new Bilingual(state.nameZh(), state.nameEn()));
    }

    @Override
    public Set<String> ancestors(String unit) {
        return copies.find(unit).map(state -> Set.copyOf(state.ancestors())).orElse(Set.of());
    }
}
