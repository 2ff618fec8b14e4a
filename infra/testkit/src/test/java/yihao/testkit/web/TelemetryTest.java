package yihao.testkit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.testkit.twins.Acts.actor;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        service = ServiceUnderTest.start(
                TinyService.class,
                "tiny",
                "2026-09-01T01:00:00Z",
                officers,
                "management.opentelemetry.tracing.export.schedule-delay=10ms");
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

    @Test
    void a_request_whose_caller_is_traced_is_a_span_of_that_trace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        officer.post("/api/sums", PlatformWebTest.SUM, "traceparent", "00-" + trace + "-b7ad6b7169203331-01");

        await().untilAsserted(() -> assertThat(spans(trace)).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("http post /api/sums");
            assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        }));
    }

    @Test
    void an_event_is_read_in_the_trace_of_the_request_that_caused_it() throws IOException {
        var told = "/contracts/platform/platform.journal-head-moved.v1.json";
        try (var sample = Objects.requireNonNull(TelemetryTest.class.getResourceAsStream(told))) {
            service.deliver("platform.journal-head", "lead", new String(sample.readAllBytes(), UTF_8));
        }

        await().untilAsserted(() -> assertThat(spans("4bf92f3577b34da6a3ce929d0e0e4736"))
                .singleElement()
                .satisfies(span -> assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7")));
        assertThat(figures())
                .containsPattern("yihao_event_seconds_count\\{error=\"none\"[^}]*topic=\"platform.journal-head\"} 1")
                .containsPattern("yihao_journal_kept_entries\\{of=\"[a-z]+\",service=\"tiny\"} [1-9]");
    }

    private static List<SpanData> spans(String trace) {
        return service.bean(InMemorySpanExporter.class).getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }

    private static String figures() {
        service.bean(TakeReadings.class).take();
        return service.withToken(TestTokens.metrics())
                .get("/actuator/prometheus")
                .text();
    }
}
