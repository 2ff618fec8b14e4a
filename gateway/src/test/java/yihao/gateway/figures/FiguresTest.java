package yihao.gateway.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.World;

@DisplayName("G8 What the gateway says of itself")
class FiguresTest extends AtTheEdge {

    @Test
    void is_for_who_collects_figures() {
        assertProblem(send(to("/actuator/prometheus").GET()), 401, "gateway.login-required");
        assertProblem(get("/actuator/prometheus"), 403, "gateway.forbidden");
        assertThat(figures()).contains("service=\"gateway\"");
    }

    @Test
    void names_each_way_and_the_state_of_its_breaker() {
        get("/api/leads");

        assertThat(figures())
                .containsPattern("spring_cloud_gateway_requests_seconds_count\\{[^}]*routeId=\"lead\"")
                .containsPattern("resilience4j_circuitbreaker_state\\{[^}]*name=\"lead\"[^}]*state=\"open\"[^}]*} 0.0");
    }

    @Test
    void says_since_when_a_part_has_been_away() {
        World.REWARD.stop();
        try {
            await().atMost(SOON).untilAsserted(() -> {
                get("/api/claims");
                assertThat(figures())
                        .containsPattern("yihao_gateway_part_absent_seconds\\{part=\"reward\"[^}]*} [0-9.]*[1-9]")
                        .containsPattern("yihao_gateway_part_absent_seconds\\{part=\"lead\"[^}]*} 0.0");
            });
        } finally {
            World.REWARD.startAgain();
        }
    }

    private String figures() {
        return send(to("/actuator/prometheus")
                        .header("Authorization", "Bearer " + World.PROVIDER.collector())
                        .GET())
                .body();
    }
}
