package yihao.reward.scheme;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the referral has to be on file and when the award has to be applied for.
public record Filing(@Nullable Window referral, @Nullable Window application) {

    /// All that is said has to be kept.
    ///
    /// @param before events that must not have happened on an earlier day
    /// @param by the last day of each year, `11-10`
    /// @param within the months after an event
    public record Window(
            List<String> before,
            @Nullable String by,
            @Nullable Within within) {

        public Window {
            before = List.copyOf(before);
        }

        /// Whether that day was in time; an event without a day has not happened.
        public boolean admits(LocalDate day, Facts facts) {
            return before.stream().allMatch(event -> isBefore(day, facts.dates().get(event)))
                    && (by == null || !MonthDay.from(day).isAfter(MonthDay.parse("--" + by)))
                    && (within == null || within.admits(day, facts.dates().get(within.after())));
        }

        private static boolean isBefore(LocalDate day, @Nullable LocalDate event) {
            return event == null || day.isBefore(event);
        }
    }

    public record Within(int months, String after) {

        boolean admits(LocalDate day, @Nullable LocalDate event) {
            return event != null && !day.isBefore(event) && !day.isAfter(event.plusMonths(months));
        }
    }
}
