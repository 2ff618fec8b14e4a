package yihao.gateway.route;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.FakeService;
import yihao.gateway.world.World;

@DisplayName("GW-05 A breaker of a route")
class BreakerTest extends AtTheEdge {

    @AfterEach
    void all_doors_are_open_again() {
        await().atMost(SOON).until(() -> get("/api/projects").statusCode() == 200);
        await().atMost(SOON).until(() -> get("/api/talents").statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void answers_every_method_alike_while_the_service_is_away(String method) {
        World.PROJECT.stop();
        try {
            for (var call = 0; call < 6; call++) {
                var body = "GET".equals(method) ? null : "{}";
                var answer = send(with(with("/api/projects").header("Accept-Language", "en"), method, body));

                assertProblem(answer, 503, "gateway.part-unavailable");
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(json(answer).path("part").asString()).isEqualTo("project");
                assertThat(json(answer).path("detail").asString()).startsWith("The project service does not answer");
            }
        } finally {
            World.PROJECT.startAgain();
        }
    }

    @Test
    void leaves_the_doors_of_the_other_services_open() {
        World.PROJECT.stop();
        try {
            range(0, 8).forEach(_ -> get("/api/projects"));

            assertThat(get("/api/leads").statusCode()).isEqualTo(200);
            assertThat(get("/api/claims").statusCode()).isEqualTo(200);
            assertThat(get("/api/talents").statusCode()).isEqualTo(200);
        } finally {
            World.PROJECT.startAgain();
        }
    }

    @Test
    void opens_the_door_again_soon_after_the_service_is_back() {
        World.PROJECT.stop();
        range(0, 8).forEach(_ -> get("/api/projects"));
        World.PROJECT.startAgain();

        await().atMost(SOON).until(() -> get("/api/projects").statusCode() == 200);
    }

    @Test
    void opens_the_door_again_though_the_first_trials_still_hang() {
        var gate = new CountDownLatch(1);
        World.PROJECT.stop();
        range(0, 8).forEach(_ -> get("/api/projects"));
        World.PROJECT.startAgain();
        World.PROJECT.answer("/api/projects/hanging", FakeService.after(gate, FakeService.json("{}")));
        await().atMost(SOON).until(() -> {
            sendAsync(with("/api/projects/hanging").GET());
            return World.PROJECT.arrived.size() >= 3;
        });

        await().atMost(SOON).until(() -> get("/api/projects").statusCode() == 200);
        gate.countDown();
    }

    @Test
    void never_lets_a_request_go_out_twice() {
        World.PROJECT.answer("/api/projects/hang-up", FakeService.hangUp());

        assertProblem(send(with(with("/api/projects/hang-up"), "POST", "{}")), 503, "gateway.part-unavailable");
        assertThat(World.PROJECT.arrived).hasSize(1);
    }

    @Test
    void takes_no_offence_at_a_service_that_says_no() {
        World.PROJECT.answer("/api/projects/full", exchange -> exchange.sendResponseHeaders(503, -1));

        range(0, 30)
                .forEach(_ -> assertThat(get("/api/projects/full").statusCode()).isEqualTo(503));
        assertThat(World.PROJECT.arrived).hasSize(30);
        assertThat(get("/api/projects").statusCode()).isEqualTo(200);
    }

    @Test
    void says_that_the_outcome_is_unknown_when_the_service_takes_too_long() {
        var gate = new CountDownLatch(1);
        World.TALENT.answer("/api/talents/slow", FakeService.after(gate, FakeService.json("{}")));

        var answer = send(with(with("/api/talents/slow"), "POST", "{}"));
        gate.countDown();

        assertProblem(answer, 504, "gateway.timeout");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(World.TALENT.arrived).hasSize(1);
    }

    @ParameterizedTest(name = "{0} at once")
    @ValueSource(ints = {32, 64, 128})
    void has_no_silent_limit_of_calls_at_the_same_time(int calls) {
        var gate = new CountDownLatch(1);
        World.LEAD.answer("/api/leads/busy", FakeService.after(gate, FakeService.json("{}")));

        var answers = range(0, calls)
                .mapToObj(_ -> sendAsync(with("/api/leads/busy").GET()))
                .toList();
        await().atMost(SOON).until(() -> World.LEAD.arrived.size() == calls);
        gate.countDown();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join())
                        .extracting(HttpResponse::statusCode)
                        .isEqualTo(200));
    }
}
