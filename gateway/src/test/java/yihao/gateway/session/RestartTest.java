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
            assertThat(browser.change("/logout", "").statusCode()).isEqualTo(200);
            assertThat(browser.read("/api/leads").statusCode()).isEqualTo(401);
        }
    }

    private static int port(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext gateway(int port) {
        return Gateway.application()
                .run(
                        "--server.port=" + port,
                        "--logging.level.yihao.gateway.RequestId=warn",
                        "--yihao.services.lead.url=" + World.LEAD.url(),
                        "--yihao.identity.issuer=" + World.PROVIDER.issuer(),
                        "--yihao.store.uri=" + TestStore.uri());
    }
}
