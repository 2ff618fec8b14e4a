package yihao.contracts.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reporting unit: district, park, department, office, squad, intermediary. Topic `lead.unit`.
public record UnitState(
        String unitId,
        String unitKind,
        String nameZh,
        String nameEn,
        @Nullable String parent,
        List<String> ancestors,
        @Nullable String divisionCode,
        boolean active) {

    public UnitState {
        ancestors = List.copyOf(ancestors);
    }
}
