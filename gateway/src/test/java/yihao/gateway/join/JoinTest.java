package yihao.gateway.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.Browser;
import yihao.gateway.world.FakeService;
import yihao.gateway.world.World;

@DisplayName("GW-08 A joined answer")
class JoinTest extends AtTheEdge {

    @BeforeEach
    void work() {
        World.LEAD.answer("/api/services/lead/work-items", FakeService.json("""
                {"items":[{"id":"l-1","title":"judge","dueAt":"2026-09-17"},{"id":"l-2","title":"some day","dueAt":null}]}
                """));
        World.PROJECT.answer("/api/services/project/work-items", FakeService.json("""
                {"items":[{"id":"p-1","title":"verify","dueAt":"2026-09-15"}]}"""));
        World.REWARD.answer("/api/services/reward/work-items", FakeService.json("""
                {"items":[{"id":"r-1","title":"review","dueAt":"2026-09-16"}]}"""));
        World.TALENT.answer("/api/services/talent/work-items", FakeService.json("{\"items\":[]}"));
        World.LEAD.answer("/api/me", FakeService.json("""
                {"subject":"li.wei","name":"演示·李伟","unit":{"id":"district-zhangdian","nameZh":"张店区"},
                 "functions":["UNIT_OFFICER"],"today":"2026-09-15"}"""));
    }

    @AfterEach
    void everybody_is_asked_again() {
        World.forget();
        await().atMost(SOON)
                .until(() -> json(get("/api/work-items")).path("missing").isEmpty());
    }

    @Test
    void has_the_work_of_all_parts_the_earliest_first_and_what_has_no_date_last() {
        var work = json(get("/api/work-items"));

        assertThat(work.path("items").valueStream().map(item -> item.path("id").asString()))
                .containsExactly("p-1", "r-1", "l-1", "l-2");
        assertThat(work.path("items")
                        .valueStream()
                        .map(item -> item.path("part").asString()))
                .containsExactly("project", "reward", "lead", "lead");
        assertThat(work.path("missing")).isEmpty();
    }

    @Test
    void names_the_part_that_is_away_and_since_when() {
        World.PROJECT.stop();
        try {
            var before = Instant.now().minusSeconds(60);
            var first = json(get("/api/work-items"));
            var second = json(get("/api/work-items"));

            assertThat(first.path("items")).hasSize(3);
            assertThat(first.path("missing")).hasSize(1);
            assertThat(first.at("/missing/0/part").asString()).isEqualTo("project");
            assertThat(Instant.parse(first.at("/missing/0/since").asString())).isBetween(before, Instant.now());
            assertThat(second.at("/missing/0/since")).isEqualTo(first.at("/missing/0/since"));
        } finally {
            World.PROJECT.startAgain();
        }
    }

    @Test
    void waits_for_a_slow_part_only_a_moment() {
        var gate = new CountDownLatch(1);
        World.REWARD.answer("/api/services/reward/work-items", FakeService.after(gate, FakeService.json("{}")));

        var work = json(get("/api/work-items"));
        gate.countDown();

        assertThat(work.at("/missing/0/part").asString()).isEqualTo("reward");
        assertThat(work.path("items")).hasSize(3);
    }

    @Test
    void names_a_part_that_is_broken() {
        World.TALENT.answer("/api/services/talent/work-items", exchange -> exchange.sendResponseHeaders(500, -1));

        assertThat(json(get("/api/work-items")).path("missing").findValuesAsString("part"))
                .contains("talent");
    }

    @Test
    void leaves_out_what_a_part_keeps_from_this_caller() {
        World.REWARD.answer("/api/services/reward/work-items", exchange -> exchange.sendResponseHeaders(403, -1));

        var work = json(get("/api/work-items"));

        assertThat(work.path("missing")).isEmpty();
        assertThat(work.path("items")).hasSize(3);
    }

    @Test
    void has_what_is_found_in_all_parts_and_names_the_part_that_is_away() {
        World.LEAD.answer(
                "/api/services/lead/search",
                exchange -> FakeService.json(
                                """
                {"groups":[{"kind":"leads","items":[{"id":"%s"}],"more":false}]}""".formatted(exchange.getRequestURI().getRawQuery()))
                        .to(exchange));
        World.PROJECT.answer("/api/services/project/search", FakeService.json("""
                {"groups":[{"kind":"projects","items":[{"id":"p-1"}],"more":true}]}"""));
        World.REWARD.answer("/api/services/reward/search", exchange -> exchange.sendResponseHeaders(500, -1));
        World.TALENT.answer("/api/services/talent/search", exchange -> exchange.sendResponseHeaders(403, -1));

        var found = json(get("/api/search?q=%E7%A4%BA%E4%BE%8B+%26%20%2B1"));

        assertThat(found.path("groups").findValuesAsString("kind")).containsExactly("leads", "projects");
        assertThat(found.at("/groups/1/part").asString()).isEqualTo("project");
        assertThat(found.at("/groups/1/more").asBoolean()).isTrue();
        assertThat(found.path("missing").findValuesAsString("part")).containsExactly("reward");
        assertThat(found.at("/groups/0/items/0/id").asString()).isEqualTo("q=%E7%A4%BA%E4%BE%8B%20%26%20%2B1");
    }

    @Test
    void looks_for_something_of_a_hundred_characters_at_most() {
        for (var q : List.of("", "%20", "x".repeat(101))) {
            assertProblem(get("/api/search?q=" + q), 400, "gateway.malformed");
        }
    }

    @Test
    void is_asked_for_with_the_callers_token_and_number() {
        send(with("/api/work-items").header("X-Request-Id", "n-7").header("Accept-Language", "en"));

        var headers = World.TALENT.arrived.getFirst().headers();
        assertThat(headers.getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(headers.getFirst("X-Request-Id")).isEqualTo("n-7");
        assertThat(headers.getFirst("Accept-Language")).isEqualTo("en");
    }

    @Test
    void says_who_is_logged_in() {
        var browser = new Browser(port);
        browser.logIn();

        var session = json(browser.read("/api/session"));

        assertThat(session.path("subject").asString()).isEqualTo("li.wei");
        assertThat(session.path("name").asString()).isEqualTo("演示·李伟");
        assertThat(session.at("/unit/id").asString()).isEqualTo("district-zhangdian");
        assertThat(session.at("/functions/0").asString()).isEqualTo("UNIT_OFFICER");
        assertThat(session.path("today").asString()).isEqualTo("2026-09-15");
    }

    @Test
    void invents_no_office_for_who_is_logged_in_while_the_part_that_knows_is_away() {
        World.LEAD.answer("/api/me", exchange -> exchange.sendResponseHeaders(500, -1));

        var session = json(get("/api/session"));

        assertThat(session.path("name").asString()).isEqualTo("li.wei");
        assertThat(session.path("unit").isNull()).isTrue();
        assertThat(session.path("functions")).isEmpty();
        assertThat(session.at("/missing/0/part").asString()).isEqualTo("lead");
    }

    @Test
    void needs_a_login() {
        assertProblem(send(to("/api/session").GET()), 401, "gateway.login-required");
        assertProblem(send(to("/api/work-items").GET()), 401, "gateway.login-required");
        assertProblem(send(to("/api/search?q=x").GET()), 401, "gateway.login-required");
    }
}
