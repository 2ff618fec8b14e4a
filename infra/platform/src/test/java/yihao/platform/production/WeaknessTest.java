package yihao.platform.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("G2 A set-up for production")
class WeaknessTest {

    static final ApplicationContextRunner ANY =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ProductionAutoConfiguration.class));
    static final ApplicationContextRunner SERVICE = ANY.withPropertyValues(
            "spring.profiles.active=production",
            "spring.application.name=lead-service",
            "yihao.secrecy.master-key=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=",
            "yihao.identity.issuer=https://login.example.cn",
            "yihao.identity.client-secret=kq3Vx81ZrT0pWmYc5LhE2dNa",
            "yihao.store.uri=mongodb://lead:pZ81kq3Vx0rT@store-1.example.cn/?tls=true",
            "yihao.kafka.client.security.protocol=SASL_SSL",
            "yihao.peers.project=https://project.example.cn",
            "management.endpoints.web.exposure.include=health,info,metrics,prometheus",
            "yihao.lead.bootstrap-subject=");
    static final ApplicationContextRunner GATEWAY = ANY.withPropertyValues(
            "spring.profiles.active=production",
            "spring.application.name=gateway",
            "yihao.identity.issuer=https://login.example.cn",
            "yihao.identity.client-secret=kq3Vx81ZrT0pWmYc5LhE2dNa",
            "yihao.store.uri=mongodb+srv://gateway:pZ81kq3Vx0rT@store.example.cn/",
            "yihao.services.lead.url=https://lead.example.cn",
            "server.reactive.session.cookie.secure=true",
            "server.reactive.session.cookie.name=__Host-yihao-session",
            "server.forward-headers-strategy=native");

    @Test
    void that_is_strong_starts() {
        SERVICE.run(context -> assertThat(context).hasNotFailed());
        GATEWAY.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("weakened")
    void that_is_weak_does_not_start_and_says_why(Weakness weakness, ApplicationContextRunner strong, String setting) {
        strong.withPropertyValues(setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(WeakSetUp.class)
                        .hasMessage("Not started, this set-up is too weak for production:\n- " + weakness.sentence()));
    }

    static Stream<Arguments> weakened() {
        return Stream.of(
                arguments(Weakness.MOVABLE_CLOCK, SERVICE, "yihao.clock.file=/tmp/clock"),
                arguments(Weakness.DEMO_MASTER_KEY, SERVICE, "yihao.secrecy.master-key="),
                arguments(
                        Weakness.DEMO_MASTER_KEY,
                        SERVICE,
                        "yihao.secrecy.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                arguments(
                        Weakness.DEMO_EARLIER_KEY,
                        SERVICE,
                        "yihao.secrecy.earlier-master-keys=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                arguments(Weakness.ISSUER_MISSING, SERVICE, "yihao.identity.issuer="),
                arguments(Weakness.ISSUER_PLAIN, GATEWAY, "yihao.identity.issuer=http://login.example.cn"),
                arguments(Weakness.ISSUER_HERE, SERVICE, "yihao.identity.issuer=https://127.0.0.1:9000"),
                arguments(Weakness.KEYS_PLAIN, SERVICE, "yihao.identity.jwks-uri=http://login.example.cn/jwks"),
                arguments(Weakness.KEYS_PLAIN, SERVICE, "yihao.identity.token-uri=http://login.example.cn/token"),
                arguments(Weakness.CLIENT_SECRET, SERVICE, "yihao.identity.client-secret="),
                arguments(Weakness.CLIENT_SECRET, GATEWAY, "yihao.identity.client-secret=kq3Vx81ZrT0pWmYc5LhE2dN"),
                arguments(Weakness.CLIENT_SECRET, GATEWAY, "yihao.identity.client-secret=service-lead-demo-secret"),
                arguments(
                        Weakness.BLANK_END,
                        GATEWAY,
                        "yihao.identity.client-secret=kq3Vx81ZrT0pWmYc5LhE2dNa${line.separator}"),
                arguments(
                        Weakness.BLANK_END,
                        SERVICE,
                        "yihao.store.uri=mongodb://lead:pZ81kq3Vx0rT@store-1.example.cn/?tls=true${line.separator}"),
                arguments(Weakness.STORE_ANONYMOUS, SERVICE, "yihao.store.uri=mongodb://store.example.cn/?tls=true"),
                arguments(
                        Weakness.STORE_ANONYMOUS,
                        GATEWAY,
                        "yihao.store.uri=mongodb://gateway:pZ81kq3Vx0r@store.example.cn/?tls=true"),
                arguments(
                        Weakness.STORE_PLAIN, SERVICE, "yihao.store.uri=mongodb://lead:pZ81kq3Vx0rT@store.example.cn"),
                arguments(
                        Weakness.STORE_PLAIN,
                        SERVICE,
                        "yihao.store.uri=mongodb://lead:pZ81kq3Vx0rT@store.example.cn/?tls=true&tlsInsecure=true"),
                arguments(Weakness.BUS_PLAIN, SERVICE, "yihao.kafka.client.security.protocol=PLAINTEXT"),
                arguments(Weakness.BUS_PLAIN, SERVICE, "yihao.kafka.client.security.protocol=SASL_PLAINTEXT"),
                arguments(Weakness.SERVICES_PLAIN, SERVICE, "yihao.peers.project=http://project:8082"),
                arguments(Weakness.SERVICES_PLAIN, GATEWAY, "yihao.services.talent.url=http://talent:8084"),
                arguments(Weakness.OPEN_ACTUATOR, SERVICE, "management.endpoints.web.exposure.include=health,heapdump"),
                arguments(Weakness.OPEN_ACTUATOR, GATEWAY, "management.endpoints.web.exposure.include=*"),
                arguments(Weakness.DEMO_BOOTSTRAP, SERVICE, "yihao.lead.bootstrap-subject=bootstrap"),
                arguments(Weakness.RUNNER_DESK, GATEWAY, "yihao.gateway.runner-url=http://127.0.0.1:8079"),
                arguments(Weakness.SESSIONS_IN_MEMORY, GATEWAY, "yihao.sessions.kept-in=memory"),
                arguments(Weakness.PLAIN_COOKIE, GATEWAY, "server.reactive.session.cookie.secure=false"),
                arguments(Weakness.PLAIN_COOKIE, GATEWAY, "server.reactive.session.cookie.name=yihao-session"),
                arguments(Weakness.NO_TLS, GATEWAY, "server.forward-headers-strategy=none"),
                arguments(Weakness.LOUD, SERVICE, "logging.level.root=DEBUG"));
    }

    @ParameterizedTest
    @EnumSource
    void is_tried_with_each_weakness_and_each_is_written_down(Weakness weakness) throws IOException {
        var page = Files.readString(Path.of("../docs/security/production.md"));

        assertThat(weakened().map(row -> row.get()[0])).contains(weakness);
        assertThat(page).contains("`" + weakness + "`");
    }

    @Test
    void hears_of_all_its_weaknesses_at_once_and_of_no_value() {
        SERVICE.withPropertyValues("yihao.clock.file=/tmp/clock", "yihao.identity.client-secret=hunter2")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasMessageContainingAll(Weakness.MOVABLE_CLOCK.sentence(), Weakness.CLIENT_SECRET.sentence())
                        .hasMessageNotContainingAny("/tmp/clock", "hunter2"));
    }

    @Test
    void may_leave_connections_plain_that_stay_in_a_network_of_its_own() {
        SERVICE.withPropertyValues(
                        "yihao.production.closed-network=store,kafka,services",
                        "yihao.store.uri=mongodb://lead:pZ81kq3Vx0rT@store",
                        "yihao.kafka.client.security.protocol=PLAINTEXT",
                        "yihao.peers.project=http://project:8082")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void of_a_public_gateway_has_neither_store_nor_secret() {
        GATEWAY.withPropertyValues(
                        "yihao.gateway.profile=public",
                        "yihao.identity.client-secret=",
                        "yihao.store.uri=mongodb://127.0.0.1:27018",
                        "yihao.sessions.kept-in=memory")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void is_asked_for_in_production_only() {
        ANY.run(context -> assertThat(context).hasNotFailed());
        assertThat(Arrays.asList(Weakness.values())).isNotEmpty();
    }
}
