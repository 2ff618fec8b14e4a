package yihao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A time limit")
class TimeLimitTest {

    static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 10, 1));
    static final WorkingCalendar CALENDAR =
            day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !HOLIDAYS.contains(day);

    @ParameterizedTest(name = "{1} {2} days from {0} ends on {3}")
    @CsvSource(textBlock = """
            2026-09-30, 1, WORKING,  2026-10-02
            2026-09-29, 3, WORKING,  2026-10-05
            2026-09-30, 1, CALENDAR, 2026-10-01
            2026-09-29, 4, CALENDAR, 2026-10-03
            """)
    void counts_from_the_day_after_it_starts(LocalDate start, int days, TimeLimit.Kind kind, LocalDate end) {
        assertThat(new TimeLimit(days, kind).after(start, CALENDAR)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{1} {2} days before {0} is {3}")
    @CsvSource(textBlock = """
            2026-10-02, 1, WORKING,  2026-09-30
            2026-10-05, 3, WORKING,  2026-09-29
            2026-10-04, 1, WORKING,  2026-10-02
            2026-10-02, 1, CALENDAR, 2026-10-01
            """)
    void is_counted_back_from_its_end(LocalDate end, int days, TimeLimit.Kind kind, LocalDate day) {
        assertThat(new TimeLimit(days, kind).before(end, CALENDAR)).isEqualTo(day);
    }

    @Test
    void is_said_as_rules_write_it() {
        assertThat(new TimeLimit(1, TimeLimit.Kind.WORKING)).hasToString("1 working day");
        assertThat(new TimeLimit(14, TimeLimit.Kind.CALENDAR)).hasToString("14 calendar days");
    }

    @Test
    void is_a_day_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(0, TimeLimit.Kind.CALENDAR));
    }
}
