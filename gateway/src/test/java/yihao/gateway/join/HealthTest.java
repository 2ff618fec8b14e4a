package yihao.gateway.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.World;

@DisplayName("GW-09 The health of the whole")
class HealthTest extends AtTheEdge {

    @Test
    void is_ready_while_every_part_answers() {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(overview().path("status").asString()).isEqualTo("ready");
            assertThat(overview().path("parts")).hasSize(4);
            var own = json(send(to("/actuator/health").GET()));
            assertThat(own.path("status").asString()).isEqualTo("UP");
        });
    }

    @Test
    void names_the_part_that_is_away_and_stays_ready_itself() {
        World.TALENT.stop();
        try {
            await().atMost(SOON).untilAsserted(() -> {
                var overview = overview();
                var away = overview.path("parts")
                        .valueStream()
                        .filter(part -> !part.path("up").asBoolean())
                        .toList();
                assertThat(overview.path("status").asString()).isEqualTo("degraded");
                assertThat(away).singleElement().satisfies(part -> {
                    assertThat(part.path("part").asString()).isEqualTo("talent");
                    assertThat(part.path("since").asString()).isNotBlank();
                });
            });
            var own = send(to("/actuator/health").GET());
            assertThat(own.statusCode()).isEqualTo(200);
            assertThat(json(own).path("status").asString()).isEqualTo("DEGRADED");
            assertThat(json(own).at("/components/parts/details/talent").asString())
                    .startsWith("absent since");
            assertThat(send(to("/actuator/health/readiness").GET()).statusCode())
                    .isEqualTo(200);
            assertThat(send(to("/actuator/health/liveness").GET()).statusCode()).isEqualTo(200);
        } finally {
            World.TALENT.startAgain();
        }
    }

    private JsonNode overview() {
        return json(send(to("/api/overview/health").GET()));
    }
}
