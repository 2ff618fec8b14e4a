package yihao.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.World;

@DisplayName("GW-11 The public gateway")
@TestPropertySource(properties = "yihao.gateway.profile=public")
class PublicGatewayTest extends AtTheEdge {

    @Test
    void shows_what_is_public() {
        assertThat(send(to("/api/public/publicity").GET()).statusCode()).isEqualTo(200);
        assertThat(send(to("/api/public/referral-confirmations/t-1").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(to("/actuator/health/readiness").GET()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/login",
                "/api/leads",
                "/api/publicity",
                "/api/session",
                "/api/overview/health",
                "/api-docs",
                "/runner/clock",
                "/logout"
            })
    void has_nothing_else_whatever_one_brings(String path) {
        assertProblem(send(to(path).header("Accept", "text/html").GET()), 404, "gateway.not-found");
        assertProblem(get(path), 404, "gateway.not-found");
        assertThat(World.LEAD.arrived).isEmpty();
    }

    @Test
    void shows_its_figures_to_who_collects_them() {
        assertProblem(send(to("/actuator/prometheus").GET()), 404, "gateway.not-found");
        assertThat(send(to("/actuator/prometheus")
                                .header("Authorization", "Bearer " + World.PROVIDER.collector())
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }
}
