package yihao.gateway.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/// What every count of failures must keep.
abstract class FailuresContract {

    /// Far enough ahead that no store removes it while the test runs.
    static final Instant END = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(2));

    abstract Failures failures();

    @Test
    void counts_by_key_and_span() {
        var failures = failures();

        assertThat(failures.count("a", END)).isEqualTo(1);
        assertThat(failures.count("a", END)).isEqualTo(2);
        assertThat(failures.count("b", END)).isEqualTo(1);
        assertThat(failures.count("a", END.plusSeconds(600))).isEqualTo(1);
    }

    @Test
    void names_who_has_reached_the_number_until_the_span_is_over() {
        var failures = failures();
        failures.count("a", END);
        failures.count("a", END);
        failures.count("b", END);

        assertThat(failures.withAtLeast(2, END.minusMillis(1)))
                .containsOnlyKeys("a")
                .containsEntry("a", END);
        assertThat(failures.withAtLeast(3, END.minusMillis(1))).isEmpty();
        assertThat(failures.withAtLeast(2, END)).isEmpty();
    }
}
