package yihao.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import yihao.gateway.Gateway;
import yihao.gateway.world.Browser;
import yihao.gateway.world.World;

@DisplayName("GW-12 A login")
class RestartTest {

    @Test
    void outlives_the_gateway_that_took_it() {
        World.forget();
        Browser browser;
        int port;
        try (var first = gateway(0)) {
            port = port(first);
            browser = new Browser(port);
            browser.logIn();
            assertThat(browser.read("/api/leads").statusCode()).isEqualTo(200);
        }
        try (var _ = gateway(port)) {
            assertThat(browser.read("/api/leads").statusCode()).isEqualTo(200);
            assertThat(browser.change("/api/leads", "{}").statusCode()).isEqualTo(200);
            assertThat(browser.read("/actuator/health").body()).contains("\"sessionStore\":{\"status\":\"UP\"}");
            assertThat(browser.change("/logout", "").statusCode()).isEqualTo(200);
            assertThat(browser.read("/api/leads").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void is_not_possible_without_the_store_but_machines_and_the_public_are_served() {
        World.forget();
        try (var alone = gateway(0, "--yihao.store.uri=mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200")) {
            var browser = new Browser(port(alone));
            var machine = browser.send(browser.xhr("/api/leads")
                    .header("Authorization", "Bearer " + World.PROVIDER.bearer("liaison-munich")));

            assertThat(machine.statusCode()).isEqualTo(200);
            assertThat(browser.read("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(browser.read("/actuator/health").body()).contains("the store does not answer");
            assertThat(browser.open("/login").getLast().body()).contains("gateway.identity-unavailable");
        }
    }

    private static int port(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext gateway(int port) {
        return gateway(port, "--yihao.store.uri=" + TestStore.uri());
    }

    private static ConfigurableApplicationContext gateway(int port, String store) {
        return Gateway.application()
                .run(
                        store,
                        "--server.port=" + port,
                        "--logging.level.yihao.gateway.RequestId=warn",
                        "--yihao.services.lead.url=" + World.LEAD.url(),
                        "--yihao.identity.issuer=" + World.PROVIDER.issuer());
    }
}
