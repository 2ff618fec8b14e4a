package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.ledgers.imports.ImportStatus.CHECKED;
import static yihao.ledgers.imports.ImportStatus.CHECKING;
import static yihao.ledgers.imports.ImportStatus.ENTERED;
import static yihao.ledgers.imports.ImportWorld.ROWS;
import static yihao.ledgers.imports.ImportedRows.Telling.ENTRY;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.ledgers.imports.job.ImportLoop;
import yihao.platform.jobs.Leases;

@DisplayName("G5 The loop that runs imports")
class ImportLoopTest {

    static final Instant NOW = Instant.parse("2026-09-01T01:30:00Z");

    final ImportWorld world = new ImportWorld();
    final List<ImportLoop> loops = new ArrayList<>();
    final AtomicInteger leaseAsked = new AtomicInteger();

    @AfterEach
    void stop() {
        loops.forEach(ImportLoop::stop);
    }

    @Test
    void works_through_what_an_earlier_life_left_and_ends_it_at_business_time() {
        var id = world.entering(ROWS);
        world.round();
        var loop = instance();
        assertThat(loop.isRunning()).isFalse();

        loop.start();

        until(id, ENTERED);
        assertThat(loop.isRunning()).isTrue();
        assertThat(world.register.entries()).isEqualTo(ROWS);
        assertThat(world.state(id).endedAt()).isEqualTo(NOW);
    }

    @Test
    void takes_what_is_asked_for_while_it_rests() {
        var loop = instance();
        loop.start();
        for (int time = 0; time < 3; time++) {
            var id = world.send(3);
            loop.ring();
            until(id, CHECKED);
        }
    }

    @Test
    void goes_on_beside_one_import_that_fails_each_time() {
        var failing = world.send(10);
        world.store
                .collection("ledger_rows")
                .updateOne(Filters.eq("_id", failing + "/000000"), Updates.set("text", "broken"));
        instance().start();

        for (int time = 0; time < 2; time++) {
            until(world.send(3), CHECKED);
        }
        assertThat(world.status(failing)).isEqualTo(CHECKING);
    }

    @Test
    void stops_in_the_middle_of_a_part_and_the_next_instance_goes_on_at_once() {
        var id = world.entering(ROWS);
        var inside = new CountDownLatch(1);
        world.register.meanwhile(() -> {
            inside.countDown();
            new CountDownLatch(1).await();
        });
        var loop = instance();
        loop.start();
        await().until(() -> inside.getCount() == 0);

        loop.stop();

        assertThat(loop.isRunning()).isFalse();
        assertThat(world.rows.counts(id, ENTRY).all()).isZero();
        var entered = world.register.entries();
        assertThat(entered).isPositive().isLessThan(ROWS);
        assertThat(new Leases(world.store, InstantSource.system()).hold("imports", Duration.ofMillis(1)))
                .as("the lease is given back")
                .isTrue();
        instance().start();
        until(id, ENTERED);
        assertThat(world.register.entries()).isEqualTo(ROWS);
        assertThat(world.told(id, ENTRY, RowOutcome.KNOWN)).isEqualTo(entered);
        assertThat(world.register.mostAtWork())
                .as("the first has left its part")
                .isEqualTo(1);
    }

    @Test
    void is_started_again_after_a_stop() {
        var loop = instance();
        loop.start();
        loop.stop();
        var id = world.send(3);

        loop.start();

        until(id, CHECKED);
    }

    @Test
    void of_two_instances_does_no_part_twice() {
        var first = world.entering(ROWS);
        var second = world.send(ImportWorld.file(List.of("乙1", "乙2")), ImportWorld.ACT);
        for (int at = 0; at < 3; at++) {
            instance().start();
        }

        until(first, ENTERED);
        until(second, CHECKED);

        assertThat(world.register.mostAtWork()).isEqualTo(1);
        assertThat(world.register.entries()).isEqualTo(ROWS);
        assertThat(world.told(first, ENTRY, RowOutcome.REGISTERED)).isEqualTo(ROWS);
    }

    @Test
    void waits_while_another_instance_holds_the_lease_and_takes_over_when_it_is_given_back() {
        var other = new Leases(world.store, InstantSource.system());
        assertThat(other.hold("imports", Duration.ofMinutes(1))).isTrue();
        var id = world.send(3);
        var loop = instance();
        loop.start();
        for (var asked = 0; asked < 2; asked++) {
            var before = leaseAsked.get();
            loop.ring();
            await().until(() -> leaseAsked.get() > before);
        }
        assertThat(world.status(id)).isEqualTo(CHECKING);

        other.release("imports");

        until(id, CHECKED);
    }

    /// Of the service, each with a process of its own and leases of its own.
    private ImportLoop instance() {
        var leases = new Leases(world.store, () -> {
            leaseAsked.incrementAndGet();
            return Instant.now();
        });
        var loop = new ImportLoop(world.process(), "lead", leases, Clock.fixed(NOW, ZoneOffset.UTC));
        loops.add(loop);
        return loop;
    }

    private void until(String id, ImportStatus status) {
        await().atMost(Duration.ofSeconds(30)).until(() -> world.status(id) == status);
    }
}
