package yihao.lead.visit;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import yihao.kernel.WorkingDays;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L9: by when a visit is recorded and what a squad's visits are worth, as rule data.
///
/// @param recordWithin working days after the last day of the visit
/// @param sameFirmCounts visits to one firm within such a time count as one
public record VisitRule(WorkingDays recordWithin, Once sameFirmCounts, Points points) {

    public enum Once {
        DAILY,
        WEEKLY,
        MONTHLY;

        /// The first day of the time to which this day belongs; weeks begin on Monday.
        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAILY -> day;
                case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTHLY -> day.withDayOfMonth(1);
            };
        }
    }

    /// @param day for each day on which people were out
    /// @param visit for each visit that counts
    /// @param firm for each firm reached
    /// @param followUpInTime for each agreed step that was done in time
    /// @param lead for each visit that led to a lead, and `conversion` once more when that became a project
    public record Points(
            BigDecimal day,
            BigDecimal visit,
            BigDecimal firm,
            BigDecimal followUpInTime,
            BigDecimal lead,
            BigDecimal conversion) {}

    /// The versions that ship with the service.
    public static RuleBook<VisitRule> shipped() {
        return RuleFormat.of("visits", VisitRule.class, "/rules/lead/visits.schema.json")
                .book("/rules/lead/visits.yaml");
    }
}
