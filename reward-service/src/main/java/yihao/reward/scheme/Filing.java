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
    /// @param from the first day of each year, `03-01`; later than `by`, it runs over the turn of the year
    /// @param by the last day of each year, `11-10`
    /// @param within the months or days after an event
    public record Window(
            List<String> before,
            @Nullable String by,
            @Nullable Within within,
            @Nullable String from) {

        public Window {
            before = List.copyOf(before);
        }

        /// Whether that day was in time; an event without a day has not happened.
        public boolean admits(LocalDate day, Facts facts) {
            return before.stream().allMatch(event -> isBefore(day, facts.dates().get(event)))
                    && isInSeason(MonthDay.from(day))
                    && (within == null || within.admits(day, facts.dates().get(within.after())));
        }

        private boolean isInSeason(MonthDay day) {
            var first = from == null ? null : MonthDay.parse("--" + from);
            var last = by == null ? null : MonthDay.parse("--" + by);
            var begun = first == null || !day.isBefore(first);
            var open = last == null || !day.isAfter(last);
            return first != null && last != null && first.isAfter(last) ? begun || open : begun && open;
        }

        private static boolean isBefore(LocalDate day, @Nullable LocalDate event) {
            return event == null || day.isBefore(event);
        }
    }

    /// @param months none: `days`
    public record Within(
            @Nullable Integer months,
            String after,
            @Nullable Integer days) {

        boolean admits(LocalDate day, @Nullable LocalDate event) {
            return event != null && !day.isBefore(event) && !day.isAfter(until(event));
        }

        public String length() {
            return days == null ? String.valueOf(months) : days + "d";
        }

        /// The last day.
        public LocalDate until(LocalDate event) {
            return event.plusMonths(months == null ? 0 : months).plusDays(days == null ? 0 : days);
        }
    }
}
