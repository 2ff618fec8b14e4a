package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.web.load.RequestLimit;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.Texts;

@DisplayName("G8 A service that works on one request at a time")
class BackPressureTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final FilterChain work = (_, _) -> {
        begun.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    };
    private final FilterChain quick = (_, _) -> {};

    @Test
    void asks_the_next_one_to_come_back_and_still_tells_its_health() throws Exception {
        var limit = limit(Duration.ZERO);
        var first = CompletableFuture.runAsync(() -> ask(limit, "/api/leads", work));
        begun.await();

        var refused = ask(limit, "/api/leads", quick);
        var health = ask(limit, "/actuator/health/readiness", quick);
        gate.countDown();
        first.join();

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).contains("platform.busy");
        assertThat(health.getStatus()).isEqualTo(200);
        assertThat(ask(limit, "/api/leads", quick).getStatus()).isEqualTo(200);
    }

    @Test
    void lets_the_next_one_wait_for_its_turn() throws Exception {
        var limit = limit(Duration.ofMinutes(1));
        var first = CompletableFuture.runAsync(() -> ask(limit, "/api/leads", work));
        begun.await();
        var second = CompletableFuture.supplyAsync(() -> ask(limit, "/api/leads", quick));

        assertThat(second).isNotDone();
        gate.countDown();

        first.join();
        assertThat(second.join().getStatus()).isEqualTo(200);
    }

    private static RequestLimit limit(Duration patience) {
        var problems = new Problems(new Texts("tiny"), (facts, _) -> Map.copyOf(facts));
        return new RequestLimit(1, patience, problems, JsonMapper.shared());
    }

    private static MockHttpServletResponse ask(RequestLimit limit, String path, FilterChain chain) {
        var request = new MockHttpServletRequest("GET", path);
        request.addPreferredLocale(Locale.ENGLISH);
        var response = new MockHttpServletResponse();
        try {
            limit.doFilter(request, response, chain);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response;
    }
}
