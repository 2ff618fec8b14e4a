package yihao.project.quarterlyreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.project.RunningService.event;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;
import static yihao.project.monthlyreport.ExampleMonths.full;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.project.lifecycle.ProjectAction;
import yihao.project.lifecycle.Projects;
import yihao.project.monthlyreport.ExampleMonths;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

/// The second quarter of 2026, frozen in September.
@DisplayName("QR-01, QR-03 The report of a quarter, written again after later edits")
class QuarterAgainTest {

    private static final String QUARTER = "/api/quarterly-reports/2026-Q2";
    private static final List<String> MONTHS = List.of("2026-04", "2026-05", "2026-06");
    private static final Instant FEBRUARY = Instant.parse("2026-02-01T04:00:00Z");

    private final ServiceUnderTest service = RunningService.startAt("2026-09-15T04:00:00Z");
    private final Http bureau = service.as(People.BUREAU_OFFICER.subject());
    private final String unit = "district-" + UUID.randomUUID();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void has_the_same_figures_and_the_same_bytes() throws Exception {
        tellUnit("lead.unit-registered.v1", "高青县");
        var corrected = signed("district-zhangdian");
        var lateLater = signed(unit);
        MONTHS.forEach(month -> handIn(month, corrected, "100"));
        handIn("2026-04", lateLater, "7");
        MONTHS.forEach(this::freeze);
        var figures = bureau.get(QUARTER).text();
        var document = document();
        assertThat(figures).contains("高青县");

        correct(corrected);
        assertThat(handIn("2026-06", lateLater, "9").at("/items/0/problem/code"))
                .isEmpty();
        rename(corrected);
        tellUnit("lead.unit-changed.v1", "高青区");
        bureau.post("/api/projects/" + lateLater + "/termination", Map.of("reason", "投资方放弃"));
        signed(unit);

        assertThat(rows("2026-04", corrected)).contains("\"sinceFreeze\":true");
        assertThat(bureau.get("/api/projects/" + corrected).at("/name")).isEqualTo("改名项目");
        assertThat(bureau.get("/api/projects/" + lateLater).at("/status")).isEqualTo("TERMINATED");
        assertThat(bureau.get(QUARTER).text()).isEqualTo(figures);
        assertThat(document()).isEqualTo(document);
    }

    private void tellUnit(String type, String name) {
        var body = Map.of(
                "unitId",
                unit,
                "unitKind",
                "DISTRICT",
                "nameZh",
                name,
                "nameEn",
                "Gaoqing",
                "parent",
                "city-zibo",
                "ancestors",
                List.of("city-zibo"),
                "active",
                true);
        service.deliver("lead.unit", unit, event(type, unit, body));
    }

    private String signed(String unit) {
        var id = UUID.randomUUID().toString();
        var state = ExampleMonths.project(id, unit, "SIGNED", FEBRUARY);
        service.bean(Projects.class).add(id, state, ProjectAction.STARTED, ExampleMonths.at(BUREAU_HEAD, FEBRUARY));
        return id;
    }

    private Answer handIn(String month, String project, String invested) {
        var item = Map.of("project", project, "cells", full(invested), "handIn", true);
        return bureau.put("/api/monthly-reports/" + month + "/rows", Map.of("items", List.of(item)));
    }

    private void freeze(String month) {
        var path = "/api/monthly-reports/" + month;
        for (var producer : List.of("lead", "project")) {
            var key = producer + ":" + month;
            var body = Map.of(
                    "service", producer, "period", month, "counts", Map.of(), "journalNumber", 1, "journalHash", "x");
            service.deliver("platform.period", key, event("platform.period-closed.v1", key, body));
        }
        await().until(() -> bureau.get(path).json().at("/missingProducers").isEmpty());
        assertThat(service.as(BUREAU_HEAD.subject())
                        .post(path + "/freeze", "{}")
                        .status())
                .isEqualTo(200);
    }

    private void correct(String project) {
        var change = Map.of("cells", Map.of("invested", "80"), "reason", "审计核减");
        assertThat(bureau.post("/api/monthly-reports/2026-04/rows/" + project + "/corrections", change)
                        .status())
                .isEqualTo(200);
    }

    private void rename(String project) {
        var renamed = service.as(People.ZHANGDIAN_OFFICER.subject())
                .send("PATCH", "/api/projects/" + project, Map.of("name", "改名项目"));
        assertThat(renamed.status()).isEqualTo(200);
    }

    private String rows(String month, String project) {
        return bureau.get("/api/monthly-reports/" + month + "/rows?limit=200")
                .json()
                .at("/items")
                .valueStream()
                .filter(row -> row.at("/projectId").asString().equals(project))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private byte[] document() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(bureau.baseUrl() + QUARTER + "/document"))
                    .header("Authorization", "Bearer " + bureau.token())
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
