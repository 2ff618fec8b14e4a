package yihao.contracts.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reporting unit: district, park, department, office, squad, intermediary. Topic `lead.unit`.
///
/// @param endedOn its last day, where it has ended
/// @param workedBy the unit that has taken over its work: its successor, or who stands in while nobody works there
public record UnitState(
        String unitId,
        String unitKind,
        String nameZh,
        String nameEn,
        @Nullable String parent,
        List<String> ancestors,
        @Nullable String divisionCode,
        boolean active,
        @Nullable LocalDate endedOn,
        @Nullable String workedBy) {

    public UnitState {
        ancestors = List.copyOf(ancestors);
    }
}
