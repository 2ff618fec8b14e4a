package yihao.lead;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;

/// G6: a clock that runs on a record, as reminders know it.
///
/// @param record the id of the record
/// @param kind what is to be done, as the list of work names it: `lead.judge`
/// @param part which of several such clocks of one record; empty where there is one
/// @param unit who owes it; none where a function of the whole city does
/// @param functions who does it there
/// @param officer who of them, by subject; none where it is anybody's
public record RunningClock(
        String record,
        String kind,
        String part,
        @Nullable String unit,
        Set<Function> functions,
        @Nullable String officer,
        LocalDate on) {

    /// Who does what a unit owes.
    public static final Set<Function> WORKERS = Set.of(
            Function.UNIT_OFFICER,
            Function.UNIT_HEAD,
            Function.SQUAD_MEMBER,
            Function.BUREAU_OFFICER,
            Function.BUREAU_HEAD);

    /// Who answers for it.
    public static final Set<Function> HEADS = Set.of(Function.UNIT_HEAD, Function.BUREAU_HEAD);

    public RunningClock {
        functions = Set.copyOf(functions);
    }

    public RunningClock(
            String record, String kind, String part, @Nullable String unit, Set<Function> functions, LocalDate on) {
        this(record, kind, part, unit, functions, null, on);
    }

    /// One day for the whole of it: a due date that moves is another clock.
    public String key() {
        return String.join("/", record, kind, part, unit == null ? "" : unit, on.toString());
    }
}
