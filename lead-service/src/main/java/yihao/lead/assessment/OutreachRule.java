package yihao.lead.assessment;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L9: what counts of what units do outside, and for how much, as rule data.
///
/// @param sameFirmCounts a firm that is met several times within such a time counts once
public record OutreachRule(Once sameFirmCounts, Points points) {

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

    /// For one of each; what several records say counts once, as what is worth the most.
    public record Points(
            Worth day,
            Worth encounter,
            Worth firm,
            Worth stepInTime,
            Worth reportInTime,
            Worth lead,
            Worth conversion) {}

    /// By the kind of record that says it; what stands for none does not count where that says it.
    public record Worth(
            @Nullable BigDecimal visit,
            @Nullable BigDecimal trip,
            @Nullable BigDecimal station,
            @Nullable BigDecimal promotion) {}

    Optional<BigDecimal> worth(Measure measure, Source.Kind kind) {
        var worth = switch (measure) {
            case DAY -> points.day();
            case ENCOUNTER -> points.encounter();
            case FIRM -> points.firm();
            case STEP_IN_TIME -> points.stepInTime();
            case REPORT_IN_TIME -> points.reportInTime();
            case LEAD -> points.lead();
            case CONVERSION -> points.conversion();
        };
        return Optional.ofNullable(
                switch (kind) {
                    case VISIT -> worth.visit();
                    case TRIP -> worth.trip();
                    case STATION -> worth.station();
                    case PROMOTION -> worth.promotion();
                });
    }

    /// The versions that ship with the service.
    public static RuleBook<OutreachRule> shipped() {
        return RuleFormat.of("outreach-scores", OutreachRule.class, "/rules/lead/outreach-scores.schema.json")
                .book("/rules/lead/outreach-scores.yaml");
    }
}
