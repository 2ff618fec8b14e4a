package yihao.lead.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;

/// Who works where: the subject of the token, its unit and functions, for a period.
///
/// @param name as colleagues call this person; never published
/// @param until the last day; none while it is open
public record Officer(
        String name,
        String unit,
        List<String> unitAncestors,
        Set<Function> functions,
        LocalDate from,
        @Nullable LocalDate until) {

    public Officer {
        unitAncestors = List.copyOf(unitAncestors);
        functions = Set.copyOf(functions);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
