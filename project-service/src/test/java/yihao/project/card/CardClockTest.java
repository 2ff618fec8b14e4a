package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
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
}
