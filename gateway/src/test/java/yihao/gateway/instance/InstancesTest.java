package yihao.gateway.instance;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.FakeService;
import yihao.gateway.world.World;

@DisplayName("GW-12 Two instances of a service")
class InstancesTest extends AtTheEdge {

    @BeforeEach
    void a_second_one_is_there() {
        World.SECOND_REWARD.startAgain();
        await().atMost(SOON).until(() -> {
            get("/api/claims");
            return !World.SECOND_REWARD.arrived.isEmpty();
        });
        World.forget();
    }

    @AfterEach
    void it_is_gone_again() {
        if (World.SECOND_REWARD.isRunning()) {
            World.SECOND_REWARD.stop();
        }
    }

    /// Not each other time: one that was slow to say that it is well is passed over until it says so.
    @Test
    void share_the_work() {
        range(0, 20).forEach(_ -> assertThat(get("/api/claims").statusCode()).isEqualTo(200));

        assertThat(World.REWARD.arrived).hasSizeBetween(1, 19);
        assertThat(World.SECOND_REWARD.arrived).hasSizeBetween(1, 19);
    }

    @Test
    void lose_no_read_when_one_dies() {
        World.SECOND_REWARD.stop();

        range(0, 10).forEach(_ -> assertThat(get("/api/claims").statusCode()).isEqualTo(200));
        assertThat(World.REWARD.arrived).hasSize(10);
    }

    @Test
    void lose_no_read_when_one_hangs_up_in_the_middle() {
        World.SECOND_REWARD.answer("/api/claims", FakeService.hangUp());

        range(0, 10).forEach(_ -> assertThat(get("/api/claims").statusCode()).isEqualTo(200));
    }

    @Test
    void send_nothing_more_to_the_one_that_is_about_to_leave() {
        World.SECOND_REWARD.answer("/actuator/health/readiness", exchange -> exchange.sendResponseHeaders(503, -1));

        await().atMost(SOON).until(() -> {
            World.SECOND_REWARD.arrived.clear();
            range(0, 4).forEach(_ -> get("/api/claims"));
            return World.SECOND_REWARD.arrived.isEmpty();
        });
    }
}
