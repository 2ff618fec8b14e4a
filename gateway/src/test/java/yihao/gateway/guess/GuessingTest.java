package yihao.gateway.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import yihao.gateway.guess.Guessing.What;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

@DisplayName("GW-15 Who tries one after the other")
class GuessingTest {

    static final GuessSettings THREE = new GuessSettings(3, Duration.ofMinutes(10), Duration.ofSeconds(3));

    final Failures failures = new InMemoryFailures();
    Instant now = Instant.parse("2026-11-30T08:03:00Z");
    final Guessing here = new Guessing(failures, THREE, () -> now);
    final Guessing there = new Guessing(failures, THREE, () -> now);

    @Test
    void waits_for_the_next_span_after_the_last_failure_allowed() {
        fail(2);
        assertThatCode(() -> mayTry(here, "192.0.2.1")).doesNotThrowAnyException();

        fail(1);

        assertThatThrownBy(() -> mayTry(here, "192.0.2.1"))
                .isInstanceOfSatisfying(
                        GatewayRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(GatewayProblem.TOO_MANY_FAILURES));
        now = Instant.parse("2026-11-30T08:09:59.999Z");
        assertThatThrownBy(() -> mayTry(here, "192.0.2.1")).isInstanceOf(GatewayRefused.class);
        now = Instant.parse("2026-11-30T08:10:00Z");
        assertThatCode(() -> mayTry(here, "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void keeps_nobody_else_from_trying_and_nothing_else_from_being_tried() {
        fail(3);

        assertThatCode(() -> mayTry(here, "192.0.2.2")).doesNotThrowAnyException();
        assertThatCode(() -> here.mayTry(What.TOKEN, from("192.0.2.1")).block()).doesNotThrowAnyException();
    }

    @Test
    void waits_at_the_other_gateway_and_after_a_restart_too() {
        fail(3);
        there.look();

        assertThatThrownBy(() -> mayTry(there, "192.0.2.1")).isInstanceOf(GatewayRefused.class);
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            here.failed(What.LINK, from("192.0.2.1")).block();
        }
    }

    private static void mayTry(Guessing guessing, String address) {
        guessing.mayTry(What.LINK, from(address)).block();
    }

    private static MockServerWebExchange from(String address) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(address, 4711)));
    }
}
