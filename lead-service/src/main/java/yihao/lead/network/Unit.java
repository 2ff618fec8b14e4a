package yihao.lead.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reporting unit.
///
/// @param ancestors from its parent up to the city
/// @param telephone of the office, for those it shall work with: nobody's own
/// @param endedOn its last day, where it has ended
/// @param workedBy the unit that has taken over its work: its successor, or who stands in while nobody works there
public record Unit(
        UnitKind unitKind,
        String nameZh,
        String nameEn,
        @Nullable String parent,
        List<String> ancestors,
        @Nullable String divisionCode,
        @Nullable String telephone,
        boolean active,
        @Nullable LocalDate endedOn,
        @Nullable String workedBy,
        List<Territory> territories) {

    public Unit {
        ancestors = List.copyOf(ancestors);
        territories = List.copyOf(territories);
    }

    Unit under(List<String> above) {
        return next(above, active, endedOn, workedBy, territories);
    }

    Unit ended(LocalDate lastDay, @Nullable String successor) {
        return next(ancestors, false, lastDay, successor, territories);
    }

    Unit workedBy(@Nullable String other) {
        return next(ancestors, active, endedOn, other, territories);
    }

    Unit lookingAfter(List<Territory> places) {
        return next(ancestors, active, endedOn, workedBy, places);
    }

    private Unit next(
            List<String> above,
            boolean isActive,
            @Nullable LocalDate lastDay,
            @Nullable String worker,
            List<Territory> places) {
        return new Unit(
                unitKind, nameZh, nameEn, parent, above, divisionCode, telephone, isActive, lastDay, worker, places);
    }
}
