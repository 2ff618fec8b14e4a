package yihao.contracts.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works where: subject, unit, functions and period. No name: that is personal data. Topic `lead.officer`.
///
/// @param deputies who may act in this officer's place, and when; of the same unit
/// @param takenOver the units whose work the officer's unit has taken over
public record OfficerState(
        String subject,
        String unitId,
        List<String> unitAncestors,
        List<String> functions,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Deputy> deputies,
        @Nullable List<String> takenOver) {

    /// @param until the last day
    public record Deputy(String subject, LocalDate from, LocalDate until) {}

    public OfficerState {
        unitAncestors = List.copyOf(unitAncestors);
        functions = List.copyOf(functions);
        deputies = deputies == null ? null : List.copyOf(deputies);
        takenOver = takenOver == null ? null : List.copyOf(takenOver);
    }
}
