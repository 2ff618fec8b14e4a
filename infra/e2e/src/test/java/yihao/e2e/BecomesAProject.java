package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The lead becomes a project, once; it moves by evidence, and its money is verified.
final class BecomesAProject {

    private final Story story;

    BecomesAProject(Story story) {
        this.story = story;
    }

    /// Converted once, whatever is retried; also when project-service dies in the middle.
    void itIsConvertedOnceWhateverIsRetried() {
        requestConversion();
        awaitTheProject();
    }

    void requestConversion() {
        story.city.clock("2026-09-04T01:00:00Z");
        for (int i = 0; i < 3; i++) {
            var answer = story.city
                    .as("zhangdian.officer")
                    .post("/api/leads/" + story.leadId + "/conversion", Map.of("unit", "district-zhangdian"))
                    .done();
            assertThat(answer.at("/status")).isIn("CONVERTED", "CONVERSION_REQUESTED");
        }
    }

    void awaitTheProject() {
        await().atMost(Story.SOON).untilAsserted(() -> {
            var lead = story.city.as("zhangdian.officer").get("/api/leads/" + story.leadId);
            assertThat(lead.at("/status")).isEqualTo("CONVERTED");
            story.projectId = lead.at("/conversion/projectId");
            assertThat(story.projectId).isNotEmpty();
        });
        await().atMost(Story.SOON)
                .untilAsserted(() -> assertThat(projectsOfTheLead()).isEqualTo(1));
    }

    private long projectsOfTheLead() {
        var projects =
                story.city.as("bureau.officer").get("/api/projects?limit=200").done();
        return projects.body()
                .at("/items")
                .valueStream()
                .filter(project -> project.at("/id").asString().equals(story.projectId))
                .count();
    }

    /// Moved through its stages; each refusal lists exactly what is missing.
    void theProjectIsMovedByEvidenceUpToRegistration() {
        story.city.clock("2026-09-05T01:00:00Z");
        move("NEGOTIATING", "2026-09-05").done();
        var refused = move("TO_SIGN", "2026-09-05").refused(422, "project.gate-not-met");
        assertThat(refused.body().at("/missing")).hasSize(3);
        evidence("FEASIBILITY_STUDY");
        evidence("CREDIT_MATERIAL");
        assertThat(move("TO_SIGN", "2026-09-05")
                        .refused(422, "project.gate-not-met")
                        .body()
                        .at("/missing"))
                .hasSize(1);
        evidence("REVIEW_OPINION");
        move("TO_SIGN", "2026-09-05").done();
        story.city.clock("2026-09-10T01:00:00Z");
        meetTheGate("SIGNED");
        move("SIGNED", "2026-09-10").done();
        meetTheGate("REGISTERED");
        move("REGISTERED", "2026-09-10").done();
    }

    private Answer move(String to, String on) {
        return story.city
                .as("zhangdian.officer")
                .post("/api/projects/" + story.projectId + "/moves", Map.of("to", to, "on", on));
    }

    private void evidence(String paper) {
        var sha256 = (paper + "0".repeat(64))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-f]", "a")
                .substring(0, 64);
        story.city
                .as("zhangdian.officer")
                .post(
                        "/api/projects/" + story.projectId + "/evidence",
                        Map.of("paper", paper, "title", paper, "sha256", sha256, "size", 1024))
                .done();
    }

    /// Does what the project's to-do list asks for, item by item.
    private void meetTheGate(String stage) {
        var todo = story.city
                .as("zhangdian.officer")
                .get("/api/projects/" + story.projectId)
                .done();
        assertThat(todo.at("/todo/to")).isEqualTo(stage);
        for (var item : todo.body().at("/todo/missing")) {
            meet(item);
        }
    }

    private void meet(JsonNode item) {
        switch (item.at("/kind").asString()) {
            case "PAPER" -> evidence(item.at("/id").asString());
            case "FIELD" ->
                story.city
                        .as("zhangdian.officer")
                        .patch(
                                "/api/projects/" + story.projectId,
                                Map.of(
                                        "fields",
                                        Map.of(
                                                item.at("/id").asString(),
                                                value(item.at("/id").asString()))))
                        .done();
            default -> item.at("/options/0").forEach(this::meet);
        }
    }

    private static Object value(String field) {
        return switch (field) {
            case "contractAmount" -> Map.of("amount", "200000000.00", "currency", "CNY");
            case "signedOn" -> "2026-09-10";
            default -> throw new AssertionError("The journey knows no value for " + field);
        };
    }

    /// Capital arrives in USD, with rate, day and source; somebody else verifies it.
    void capitalInDollarsIsVerifiedBySomebodyElse() {
        story.city.clock("2026-09-16T01:00:00Z");
        story.city
                .as("finance")
                .put("/api/exchange-rates/USD/2026-09-15", Map.of("rate", "7.0712", "source", "中国外汇交易中心 人民币汇率中间价"))
                .done();
        var capital = Map.of(
                "kind",
                "FOREIGN_PAID_IN",
                "amount",
                Map.of("amount", "10000000.00", "currency", "USD"),
                "valueDate",
                "2026-09-15",
                "voucher",
                Map.of("kind", "BANK_CREDIT_SLIP", "number", "ZB-20260915-0007"));
        var entered = await().atMost(Story.SOON)
                .until(
                        () -> story.city
                                .as("zhangdian.head")
                                .post("/api/projects/" + story.projectId + "/capital", capital),
                        answer -> answer.status() == 201 || answer.status() == 409);
        var id = entered.done().id();
        assertThat(entered.at("/amountCny/amount")).isEqualTo("70712000.00");
        assertThat(entered.at("/rateSource")).contains("中间价");
        story.city
                .as("zhangdian.head")
                .post("/api/capital/" + id + "/verification", Map.of())
                .refused(403, "project.verifier-is-enterer");
        story.city
                .as("bureau.officer")
                .post("/api/capital/" + id + "/verification", Map.of())
                .done();
    }
}
