package yihao.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import yihao.gateway.AtTheEdge;
import yihao.gateway.access.Decision.Action;
import yihao.gateway.world.Browser;
import yihao.gateway.world.FakeService;
import yihao.gateway.world.World;

@DisplayName("GW-13 Access that is withdrawn")
class AccessTest extends AtTheEdge {

    private final String machine = "liaison-" + UUID.randomUUID();

    @Autowired
    private Withdrawals withdrawals;

    @BeforeEach
    void securityAdministrator() {
        works("SECURITY_ADMINISTRATOR");
    }

    private static void works(String function) {
        World.LEAD.answer("/api/me", FakeService.json("{\"functions\":[\"" + function + "\"]}"));
    }

    @Test
    void shuts_a_machine_out_whose_token_is_good_until_it_is_restored() {
        assertThat(asked(machine).statusCode()).isEqualTo(200);

        assertThat(decided("CLIENT", machine, "WITHDRAWN", "示例：密钥外泄").statusCode())
                .isEqualTo(201);
        assertProblem(asked(machine), 403, "gateway.access-withdrawn");
        assertThat(get("/api/leads").statusCode()).as("somebody else").isEqualTo(200);

        assertThat(decided("CLIENT", machine, "RESTORED", "示例：密钥已换").statusCode())
                .isEqualTo(201);
        assertThat(asked(machine).statusCode()).isEqualTo(200);
    }

    @Test
    void shuts_an_app_out_whoever_uses_it() {
        decided("CLIENT", machine, "WITHDRAWN", "示例");

        var token = World.PROVIDER.bearer("li.wei", claims -> claims.claim("azp", machine));
        assertProblem(
                send(to("/api/leads").header("Authorization", "Bearer " + token).GET()),
                403,
                "gateway.access-withdrawn");
    }

    @Test
    void shuts_a_person_out_of_the_browser_and_ends_the_session() {
        var browser = new Browser(port);
        browser.logIn();
        assertThat(browser.read("/api/leads").statusCode()).isEqualTo(200);

        withdrawals.decide(Caller.person("li.wei"), Action.WITHDRAWN, "security.admin", Instant.now(), "示例", "r-1");
        try {
            assertProblem(browser.read("/api/leads"), 403, "gateway.access-withdrawn");
        } finally {
            withdrawals.decide(Caller.person("li.wei"), Action.RESTORED, "security.admin", Instant.now(), "示例", "r-2");
        }
        assertProblem(browser.read("/api/leads"), 401, "gateway.login-required");
    }

    @Test
    void is_told_with_who_decided_when_and_why() {
        decided("CLIENT", machine, "WITHDRAWN", "示例：密钥外泄");
        works("AUDIT_ADMINISTRATOR");

        var told = json(get("/api/access-decisions"));

        assertThat(told.path("intact").asBoolean()).isTrue();
        assertThat(told.at("/items/0/name").asString()).isEqualTo(machine);
        assertThat(told.at("/items/0/action").asString()).isEqualTo("WITHDRAWN");
        assertThat(told.at("/items/0/by").asString()).isEqualTo("li.wei");
        assertThat(told.at("/items/0/reason").asString()).isEqualTo("示例：密钥外泄");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM_ADMINISTRATOR", "AUDIT_ADMINISTRATOR", "CITY_LEADER", "UNIT_OFFICER"})
    void is_nobody_s_matter_but_the_security_administrator_s(String function) {
        works(function);

        assertProblem(decided("CLIENT", machine, "WITHDRAWN", "示例"), 403, "gateway.forbidden");
        assertThat(asked(machine).statusCode()).isEqualTo(200);
    }

    @Test
    void is_not_decided_while_nobody_can_say_who_the_administrator_is() {
        World.LEAD.answer("/api/me", exchange -> exchange.sendResponseHeaders(500, -1));

        assertProblem(decided("CLIENT", machine, "WITHDRAWN", "示例"), 503, "gateway.part-unavailable");
    }

    @Test
    void is_never_one_s_own() {
        assertProblem(decided("PERSON", "li.wei", "WITHDRAWN", "示例"), 422, "gateway.own-access");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void needs_a_reason(String reason) {
        assertProblem(decided("CLIENT", machine, "WITHDRAWN", reason), 400, "gateway.malformed");
    }

    private HttpResponse<String> asked(String subject) {
        return send(to("/api/leads")
                .header("Authorization", "Bearer " + World.PROVIDER.bearer(subject))
                .GET());
    }

    private HttpResponse<String> decided(String kind, String name, String action, String reason) {
        return send(with(
                with("/api/access-decisions"),
                "POST",
                "{\"kind\":\"%s\",\"name\":\"%s\",\"action\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(kind, name, action, reason)));
    }
}
