package yihao.lead.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.lead.DaySpan;

/// What one record says that units did outside.
///
/// @param keeper the unit that owes what was agreed
/// @param out the days on which its people were out, and how much of each
/// @param leads that came of it, as far as the reader sees them
/// @param told what it can tell of, though it may be that there was none
record Doing(
        Source source,
        List<String> units,
        String keeper,
        Out out,
        List<FirmMet> firms,
        List<Owed> owed,
        List<Brought> leads,
        Set<Measure> told) {

    /// @param share of a day, as `0.5`
    record Out(DaySpan days, Function<LocalDate, BigDecimal> share) {

        static Out nobody(LocalDate day) {
            return new Out(new DaySpan(day, day.minusDays(1)), _ -> BigDecimal.ZERO);
        }
    }

    record FirmMet(String name, List<String> keys) {}

    /// A step or a report.
    ///
    /// @param inTime none while that is not known
    record Owed(
            Measure measure,
            String about,
            boolean done,
            @Nullable Boolean inTime) {}

    record Brought(String leadId, String leadNumber, boolean converted) {}

    LocalDate day() {
        return source.day();
    }
}
