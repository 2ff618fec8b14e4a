package yihao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class LoadTest {

    private final Load load = new Load(() -> Duration.ZERO);

    @Test
    void makes_each_call_once_and_counts_the_wrong_ones() {
        Set<Long> made = ConcurrentHashMap.newKeySet();

        var figures = load.count(4, 100, number -> made.add(number) && number % 10 != 0);

        assertThat(made).hasSize(100);
        assertThat(figures.calls()).isEqualTo(100);
        assertThat(figures.wrong()).isEqualTo(10);
    }

    @Test
    void offers_at_a_rate_whether_it_is_answered_or_not() {
        var figures = load.rate(200, Duration.ofMillis(500), number -> true);

        assertThat(figures.calls()).isEqualTo(100);
    }
}
