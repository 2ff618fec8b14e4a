package yihao.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import yihao.gateway.AtTheEdge;
import yihao.gateway.problem.GatewayRefused;
import yihao.gateway.world.World;

@DisplayName("GW-07 A limit of requests")
class RateLimitTest extends AtTheEdge {

    @Test
    void refuses_the_request_after_the_last_one_and_says_when_to_come_again() {
        for (var request = 0; request < 5; request++) {
            assertThat(send(greedy()).statusCode()).isEqualTo(200);
        }

        var answer = send(greedy());

        assertProblem(answer, 429, "gateway.rate-limited");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 12L);
        assertThat(World.LEAD.arrived).hasSize(5);
        assertThat(get("/api/leads").statusCode()).as("somebody else").isEqualTo(200);
    }

    private java.net.http.HttpRequest.Builder greedy() {
        return to("/api/leads")
                .header("Authorization", "Bearer " + World.PROVIDER.bearer("greedy"))
                .GET();
    }

    @Test
    void counts_strangers_by_their_address() {
        var meters = new SimpleMeterRegistry();
        var limits = new Limits(
                new LimitSettings(
                        new LimitSettings.Client(1, Duration.ofMinutes(1)),
                        new LimitSettings.Address(2, Duration.ofMinutes(1)),
                        Map.of(),
                        10),
                meters);

        limits.spendFor(from("192.0.2.1")).block();
        limits.spendFor(from("192.0.2.1")).block();
        limits.spendFor(from("192.0.2.2")).block();

        assertThatThrownBy(() -> limits.spendFor(from("192.0.2.1")).block()).isInstanceOf(GatewayRefused.class);
        assertThat(meters.counter("yihao.gateway.rate.limited", "by", "address").count())
                .isEqualTo(1);
    }

    private static MockServerWebExchange from(String address) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.get("/api/leads").remoteAddress(new InetSocketAddress(address, 4711)));
    }
}
