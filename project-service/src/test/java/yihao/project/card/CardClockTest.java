package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.card.Procedure.Stop;
import yihao.reference.ChineseCalendar;

@DisplayName("SC-03 The clock of a procedure")
class CardClockTest {

    static final ChineseCalendar CALENDAR = ChineseCalendar.shipped();

    final CardClock clock = new CardClock(CALENDAR);

    @ParameterizedTest(name = "{1} working days from {0}: {2}")
    @CsvSource(textBlock = """
            2026-09-15, 0, 2026-09-15
            2026-09-15, 1, 2026-09-16
            2026-09-18, 1, 2026-09-20
            2026-09-24, 1, 2026-09-28
            2026-09-30, 1, 2026-10-08
            2026-09-30, 7, 2026-10-15
            2026-09-19, 0, 2026-09-20
            2026-10-01, 0, 2026-10-08
            """)
    void counts_from_the_day_after_acceptance_over_holidays_and_days_worked_instead(
            LocalDate accepted, int days, LocalDate due) {
        assertThat(clock.due(accepted, days, List.of())).contains(due);
    }

    @ParameterizedTest(name = "{1} working days from {0}, paused {2} to {3}: {4}")
    @CsvSource(textBlock = """
            2026-09-14, 3, 2026-09-15, 2026-09-15, 2026-09-17
            2026-09-14, 3, 2026-09-15, 2026-09-16, 2026-09-18
            2026-09-14, 3, 2026-09-17, 2026-09-18, 2026-09-18
            2026-09-14, 3, 2026-09-30, 2026-10-08, 2026-09-17
            2026-09-28, 3, 2026-09-30, 2026-10-08, 2026-10-09
            2026-09-28, 3, 2026-10-01, 2026-10-08, 2026-10-08
            2026-09-15, 0, 2026-09-15, 2026-09-17, 2026-09-17
            2026-09-15, 0, 2026-09-16, 2026-09-17, 2026-09-15
            """)
    void stands_still_from_the_day_of_the_pause_until_before_the_day_of_the_resumption(
            LocalDate accepted, int days, LocalDate from, LocalDate until, LocalDate due) {
        assertThat(clock.due(accepted, days, List.of(new Stop(from, until, "补正"))))
                .contains(due);
    }

    @ParameterizedTest(name = "standing still since {0}: due {1}")
    @CsvSource(textBlock = """
            2026-09-17,
            2026-09-18, 2026-09-17
            """)
    void is_not_due_while_it_stands_still_unless_it_was_over_before(LocalDate since, @Nullable LocalDate due) {
        assertThat(clock.due(LocalDate.of(2026, 9, 14), 3, List.of(new Stop(since, null, "补正"))))
                .isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest(name = "{1} before {0}: {2}")
    @CsvSource(textBlock = """
            2026-10-09, 0, 2026-10-09
            2026-10-09, 1, 2026-10-08
            2026-10-09, 2, 2026-09-30
            """)
    void warns_working_days_before(LocalDate due, int before, LocalDate warning) {
        assertThat(clock.before(due, before)).isEqualTo(warning);
    }

    @Test
    void agrees_with_somebody_who_counts_day_by_day_through_2007_to_2026() {
        var random = new SplittableRandom(20260915);
        for (int round = 0; round < 4000; round++) {
            var accepted = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(19 * 365));
            var days = random.nextInt(0, 31);
            var stops = stops(accepted, random);
            var due = clock.due(accepted, days, stops).orElseThrow();

            assertThat(due).as(accepted + " " + days + " " + stops).isEqualTo(naive(accepted, days, stops));
            if (days > 0) {
                assertThat(clock.counted(accepted, due, stops)).isEqualTo(days);
            }
        }
    }

    private static List<Stop> stops(LocalDate accepted, SplittableRandom random) {
        var stops = new ArrayList<Stop>();
        var from = accepted;
        for (int i = random.nextInt(4); i > 0; i--) {
            from = from.plusDays(random.nextInt(8));
            var until = from.plusDays(random.nextInt(15));
            stops.add(new Stop(from, until, "补正"));
            from = until;
        }
        return stops;
    }

    /// One finger on a calendar.
    private static LocalDate naive(LocalDate accepted, int days, List<Stop> stops) {
        var day = accepted;
        int left = days;
        while (true) {
            boolean stands = false;
            for (var stop : stops) {
                for (var still = stop.from(); still.isBefore(stop.until()); still = still.plusDays(1)) {
                    stands |= still.equals(day);
                }
            }
            if (days == 0 && !stands && CALENDAR.isWorkingDay(day)) {
                return day;
            }
            if (!day.equals(accepted) && CALENDAR.isWorkingDay(day) && !stands && --left == 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }
}
