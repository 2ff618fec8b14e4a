package yihao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number of working days")
class WorkingDaysTest {

    @Test
    void skips_weekends_and_holidays() {
        var holidays = Set.of(LocalDate.of(2026, 10, 1));

        var due = new WorkingDays(3)
                .after(
                        LocalDate.of(2026, 9, 29),
                        day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day));

        assertThat(due).isEqualTo(LocalDate.of(2026, 10, 5));
    }
}
