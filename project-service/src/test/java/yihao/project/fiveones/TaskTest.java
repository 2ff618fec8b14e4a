package yihao.project.fiveones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P3 A task of a plan")
class TaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @ParameterizedTest
    @CsvSource({"2026-09-14, OVERDUE", "2026-09-15, DUE_SOON", "2026-09-29, DUE_SOON", "2026-09-30, OPEN"})
    void FO_06_is_overdue_on_the_day_after_its_last_and_due_soon_before(LocalDate due, Task.State state) {
        assertThat(Task.of("t", "x", "u", due).on(TODAY, 14)).isEqualTo(state);
    }

    @Test
    void FO_06_that_is_done_is_no_longer_overdue() {
        var done = new Task("t", "x", "u", TODAY.minusDays(9), TODAY, List.of());

        assertThat(done.on(TODAY, 14)).isEqualTo(Task.State.DONE);
    }
}
