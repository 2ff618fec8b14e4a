package yihao.project.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.project.People;
import yihao.project.ProjectService;
import yihao.project.RunningService;
import yihao.project.opportunity.HandEnquiries;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("OP-08 Lead-service makes a lead of an enquiry")
class LeadDeskApiTest {

    final HttpServer leads = started();
    final List<String> paths = new CopyOnWriteArrayList<>();
    final List<String> bodies = new CopyOnWriteArrayList<>();
    final List<String> tokens = new CopyOnWriteArrayList<>();
    volatile int status = 200;
    final ServiceUnderTest service = service();

    private HttpServer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/token", call -> answer(call, 200, """
                    {"access_token":"service-token","token_type":"Bearer","expires_in":300}"""));
            server.createContext("/internal/enquiries/", this::report);
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void report(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        paths.add(call.getRequestMethod() + " " + path);
        tokens.add(call.getRequestHeaders().getFirst("Authorization"));
        bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var id = path.substring(path.lastIndexOf('/') + 1);
        answer(call, status, "{\"leadId\":\"" + id + "\",\"number\":\"L-2026-000777\",\"later\":1}");
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    private ServiceUnderTest service() {
        var url = "http://127.0.0.1:" + leads.getAddress().getPort();
        var people = Stream.of(People.ZHANGDIAN_OFFICER, People.ZHANGDIAN_HEAD)
                .collect(Collectors.toMap(Actor::subject, Function.identity()));
        var started = ServiceUnderTest.start(
                ProjectService.class,
                "project",
                "2026-09-15T04:00:00Z",
                people,
                "yihao.peers.lead=" + url,
                "yihao.identity.token-uri=" + url + "/token",
                "yihao.identity.client-secret=for-tests",
                "yihao.project.clock=1h");
        var unit = "district-zhangdian";
        var body = Map.of(
                "unitId",
                unit,
                "unitKind",
                "DISTRICT",
                "nameZh",
                "张店区",
                "nameEn",
                "Zhangdian",
                "active",
                true,
                "parent",
                "city-zibo",
                "ancestors",
                List.of("city-zibo"));
        started.deliver("lead.unit", unit, RunningService.event("lead.unit-registered.v1", unit, body));
        return started;
    }

    @AfterEach
    void stop() {
        service.close();
        leads.stop(0);
    }

    @Test
    void once_it_is_there_again_and_by_the_id_of_the_enquiry() {
        var officer = service.as("zhangdian.officer");
        var id = OpportunityApiTest.published(officer, service.as("zhangdian.head"), "甲", "50000000", "80000000");
        var path = OpportunityApiTest.PUBLIC + "/" + id + "/enquiries";
        service.anonymous().post(path, OpportunityApiTest.enquiry(), "Idempotency-Key", "first-one");
        var hand = service.bean(HandEnquiries.class);
        status = 503;
        var list = "/api/opportunities/" + id + "/enquiries";
        hand.round(Act.ofService("project", People.NOON, "round-0"));
        assertThat(officer.get(list).at("/items/0/status")).isEqualTo("NEW");
        officer.post(
                "/api/opportunity-enquiries/" + officer.get(list).at("/items/0/id") + "/answer",
                Map.of("reason", "已联系"));
        hand.round(Act.ofService("project", People.NOON, "round-1"));
        assertThat(officer.get(list).at("/items/0/status")).isEqualTo("WAITING");
        status = 200;
        hand.round(Act.ofService("project", People.NOON, "round-2"));
        hand.round(Act.ofService("project", People.NOON, "round-3"));

        var enquiry = officer.get(list).at("/items/0/id");
        assertThat(paths).hasSize(2).containsOnly("PUT /internal/enquiries/" + enquiry);
        assertThat(tokens).containsOnly("Bearer service-token");
        assertThat(officer.get(list).at("/items/0/leadNumber")).isEqualTo("L-2026-000777");
        assertThat(officer.get(list).at("/items/0/leadId")).isEqualTo(enquiry);
        assertThat(bodies.getLast())
                .contains("\"unit\":\"district-zhangdian\"", "\"channel\":\"ENTERPRISE\"", "\"country\":\"DE\"")
                .contains("\"heardOn\":\"2026-09-15\"", "\"industry\":\"2614\"", "50000000");
    }
}
