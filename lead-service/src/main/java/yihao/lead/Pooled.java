package yihao.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// L6: a lead's stay in the pool.
///
/// @param reason `NO_PROGRESS`, `PROTECTION_ENDED`, or what a person wrote
/// @param from who worked it until now; they wait until `coolDownUntil` is over
/// @param openFrom the first day on which a unit may take it
/// @param coolDownUntil the last day on which those it came from may not
/// @param until the last day in the pool
/// @param rule id and version of the rule that set the days
public record Pooled(
        Instant since,
        String reason,
        List<String> from,
        LocalDate openFrom,
        LocalDate coolDownUntil,
        LocalDate until,
        String rule) {

    public Pooled {
        from = List.copyOf(from);
    }

    public boolean isCoolingDown(String unit, LocalDate day) {
        return from.contains(unit) && !day.isAfter(coolDownUntil);
    }
}
