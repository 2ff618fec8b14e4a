package yihao.talent.institutionquota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.institution.FourMajors.Counts;
import yihao.talent.institution.FourMajors.Elapsed;

@DisplayName("TI-09 How far a quota is")
class ReckoningTest {

    @ParameterizedTest(name = "{0} of {1} on {2} ({3}): {4} %, {5} expected, {6}")
    @CsvSource({
        "2, 4, 2026-07-01, COMPLETED, 50.0,  2.00, 0.00",
        "2, 4, 2026-06-30, COMPLETED, 50.0,  1.67, 0.33",
        "2, 4, 2026-06-30, BEGUN,     50.0,  2.00, 0.00",
        "0, 4, 2026-01-31, COMPLETED, 0.0,   0.00, 0.00",
        "1, 3, 2026-12-31, COMPLETED, 33.3,  2.75, -1.75",
        "5, 4, 2027-01-01, COMPLETED, 125.0, 4.00, 1.00",
        "0, 4, 2025-12-31, COMPLETED, 0.0,   0.00, 0.00",
        "1, 0, 2026-07-01, COMPLETED, ,      0.00, 1.00",
        "2, ,  2026-07-01, COMPLETED, ,      ,     ",
    })
    void is_measured_against_the_months_that_have_passed(
            long reached,
            @Nullable Integer owed,
            LocalDate day,
            Elapsed elapsed,
            @Nullable String percent,
            @Nullable String expected,
            @Nullable String beyond) {
        var progress = Reckoning.on(day, 2026, new Counts(elapsed, 1, 2, false)).of(Optional.ofNullable(owed), reached);

        assertThat(progress.reached()).isEqualTo(reached);
        assertThat(progress.owed()).isEqualTo(owed);
        assertThat(text(progress.completion())).isEqualTo(percent);
        assertThat(text(progress.expected())).isEqualTo(expected);
        assertThat(text(progress.variance())).isEqualTo(beyond);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
