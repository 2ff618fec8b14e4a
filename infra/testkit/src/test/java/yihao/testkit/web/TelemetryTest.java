package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.testkit.twins.Acts.actor;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.platform.telemetry.TakeReadings;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;
import yihao.testkit.service.TestTokens;

@DisplayName("G8 What a service says of itself")
class TelemetryTest {

    static ServiceUnderTest service;
    static Http officer;

    @BeforeAll
    static void start() {
        var officers = Map.of("zhangdian.officer", actor("zhangdian.officer", "district-zhangdian", Function.AUDITOR));
        service = ServiceUnderTest.start(TinyService.class, "tiny", "2026-09-01T01:00:00Z", officers);
        officer = service.as("zhangdian.officer");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void figures_are_for_who_collects_them() {
        assertThat(service.anonymous().get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(officer.get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(figures()).contains("service=\"tiny\"");
    }

    @Test
    void what_cannot_be_read_is_counted() {
        service.deliver("platform.journal-head", "lead", "{no json");

        assertThat(figures()).contains("yihao_parked_events{service=\"tiny\"} 1.0");
    }

    @Test
    void a_decision_that_everybody_has_heard_of_waits_no_more_and_is_in_the_journal() {
        officer.post("/api/sums", PlatformWebTest.SUM);

        await().untilAsserted(() -> assertThat(figures())
                .contains("yihao_relay_lag_seconds{service=\"tiny\"} 0.0")
                .contains("yihao_relay_waiting_records{service=\"tiny\"} 0.0")
                .containsPattern("yihao_journal_entries\\{service=\"tiny\"} [1-9]"));
    }

    private static String figures() {
        service.bean(TakeReadings.class).take();
        return service.withToken(TestTokens.metrics())
                .get("/actuator/prometheus")
                .text();
    }
}
