package yihao.reward.scheme;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Conditions about days and years.
public sealed interface Timed extends Condition {

    /// The day of the case itself.
    String DAY_OF_THE_CASE = "ON";

    /// A day of the case lies between two days, or at most so many months after another; an unknown day does not.
    record DayWithin(String fact, Period period) implements Timed {
        @Override
        public boolean holds(Facts facts) {
            var day = day(facts);
            return day != null && period.includes(day, facts);
        }

        @Override
        public String asked() {
            return period.toText();
        }

        @Override
        public String found(Facts facts) {
            var day = day(facts);
            return day == null ? UNKNOWN : day.toString();
        }

        private @Nullable LocalDate day(Facts facts) {
            return fact.equals(DAY_OF_THE_CASE) ? facts.on() : facts.dates().get(fact);
        }
    }

    /// The enterprise stands on a list of the year of an event (none: of the case), or of one of the years before it.
    record OnList(String fact, @Nullable String yearOf, int yearsBefore) implements Timed {
        @Override
        public boolean holds(Facts facts) {
            var year = year(facts);
            return facts.lists().getOrDefault(fact, Set.of()).stream()
                    .anyMatch(listed -> listed <= year && listed >= year - yearsBefore);
        }

        private int year(Facts facts) {
            var day = yearOf == null ? facts.on() : facts.dates().get(yearOf);
            return day == null ? -1 : day.getYear();
        }

        @Override
        public String asked() {
            return "%s −%d".formatted(yearOf == null ? "=" : yearOf, yearsBefore);
        }

        @Override
        public String found(Facts facts) {
            var years = facts.lists().getOrDefault(fact, Set.of());
            return years.isEmpty()
                    ? UNKNOWN
                    : years.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }
}
