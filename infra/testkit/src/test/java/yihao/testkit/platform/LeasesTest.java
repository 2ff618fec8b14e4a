package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.jobs.Leases;
import yihao.platform.store.Store;
import yihao.testkit.twins.TestClock;

@DisplayName("G8 A job's lease")
class LeasesTest {

    final Store store = TestStores.fresh("lead");
    final TestClock time = new TestClock("2026-09-01T00:00:00Z");
    final Leases here = new Leases(store, time);
    final Leases there = new Leases(store, time);

    @Test
    void is_held_by_one_until_it_runs_out() {
        assertThat(here.hold("job", Duration.ofSeconds(30))).isTrue();
        assertThat(here.hold("job", Duration.ofSeconds(30))).isTrue();
        assertThat(there.hold("job", Duration.ofSeconds(30))).isFalse();

        time.advance(Duration.ofSeconds(31));

        assertThat(there.hold("job", Duration.ofSeconds(30))).isTrue();
        assertThat(here.hold("job", Duration.ofSeconds(30))).isFalse();
    }

    @Test
    void is_renewed_by_who_goes_on_asking_with_a_write_for_each_third_of_it() {
        here.hold("job", Duration.ofSeconds(30));
        var first = until();
        time.advance(Duration.ofSeconds(9));
        here.hold("job", Duration.ofSeconds(30));
        assertThat(until()).isEqualTo(first);

        time.advance(Duration.ofSeconds(2));
        here.hold("job", Duration.ofSeconds(30));
        assertThat(until()).isEqualTo(first + 11_000);

        time.advance(Duration.ofSeconds(29));
        assertThat(there.hold("job", Duration.ofSeconds(30))).isFalse();
    }

    private long until() {
        return Objects.requireNonNull(store.collection("leases").find().first())
                .getDateTime("until")
                .getValue();
    }

    @Test
    void is_given_back_after_the_work() {
        var runs = new AtomicInteger();

        here.once("job", Duration.ofMinutes(5), runs::incrementAndGet);
        there.once("job", Duration.ofMinutes(5), runs::incrementAndGet);

        assertThat(runs).hasValue(2);
    }
}
