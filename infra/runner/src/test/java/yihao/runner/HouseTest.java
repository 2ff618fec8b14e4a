package yihao.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.runner.part.Part;
import yihao.runner.part.PartName;

@DisplayName("A run of several parts")
class HouseTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    /// @param starting what it does when it is started
    /// @param stopping what it does when it is stopped
    private record Acting(PartName name, Runnable starting, Runnable stopping) implements Part {
        @Override
        public void start() {
            starting.run();
        }

        @Override
        public void stop() {
            stopping.run();
        }

        @Override
        public boolean running() {
            return true;
        }
    }

    @Test
    void starts_nothing_before_the_stand_ins_are_there() {
        var standInsReady = new CountDownLatch(1);
        var house = house(
                standInsReady::countDown,
                () -> assertThat(standInsReady.getCount()).isZero());

        house.start(SOON);

        assertThat(standInsReady.getCount()).isZero();
    }

    @Test
    void ends_with_the_reason_of_the_part_that_did_not_start() {
        var house = house(() -> {}, () -> {
            throw new IllegalStateException("Address already in use");
        });

        assertThatThrownBy(() -> house.start(SOON)).hasMessageContaining("Address already in use");
    }

    @Test
    void ends_with_the_name_of_a_part_that_never_gets_ready() {
        var never = new CountDownLatch(1);
        var house = house(() -> {}, () -> waitFor(never));

        assertThatThrownBy(() -> house.start(Duration.ofSeconds(2))).hasMessageContaining("lead took longer than");
    }

    @Test
    void stops_the_others_when_one_does_not_stop() {
        var stopped = new ArrayList<PartName>();
        var lead = new Acting(PartName.LEAD, () -> {}, () -> {
            throw new IllegalStateException("stuck");
        });
        var standIns = new Acting(PartName.STAND_INS, () -> {}, () -> stopped.add(PartName.STAND_INS));

        new House(List.of(standIns, lead), List.of()).stop();

        assertThat(stopped).containsExactly(PartName.STAND_INS);
    }

    private static House house(Runnable standIns, Runnable lead) {
        return new House(
                List.of(new Acting(PartName.STAND_INS, standIns, () -> {}), new Acting(PartName.LEAD, lead, () -> {})),
                List.of());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
