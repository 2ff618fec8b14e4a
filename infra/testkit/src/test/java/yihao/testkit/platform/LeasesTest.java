package yihao.testkit.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.jobs.Leases;
import yihao.platform.store.Store;
import yihao.platform.telemetry.JobMeters;
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

    @Test
    void says_of_each_job_how_long_it_ran_and_when_it_last_ended_well() {
        var meters = new SimpleMeterRegistry();
        var watched = new Leases(store, time, new JobMeters(meters, time));

        watched.once("job", Duration.ofMinutes(5), () -> time.advance(Duration.ofSeconds(3)));
        time.advance(Duration.ofHours(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> watched.once("job", Duration.ofMinutes(5), () -> {
                    throw new IllegalStateException();
                }));

        var runs = meters.get("yihao.task").tag("task", "job");
        assertThat(runs.tag("outcome", "done").timer().totalTime(SECONDS)).isEqualTo(3);
        assertThat(meters.get("yihao.task")
                        .tag("task", "job")
                        .tag("outcome", "failed")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("yihao.task.last.success").timeGauge().value(SECONDS))
                .isEqualTo(Instant.parse("2026-09-01T00:00:03Z").getEpochSecond());
    }
}
