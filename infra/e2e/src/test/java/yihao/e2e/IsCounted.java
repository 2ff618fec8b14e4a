package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;

/// Units are ranked from frozen figures, and the record proves itself.
final class IsCounted {

    private final Story story;

    IsCounted(Story story) {
        this.story = story;
    }

    /// September's ranking of the districts from frozen figures: later money does not change it.
    void theDistrictsAreRankedFromFrozenFigures() {
        story.city
                .as("bureau.officer")
                .put(
                        "/api/periods/2026-09/targets",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "unit",
                                                "district-zhangdian",
                                                "indicator",
                                                "foreign-paid-in",
                                                "value",
                                                "100000000.00"),
                                        Map.of(
                                                "unit",
                                                "district-linzi",
                                                "indicator",
                                                "foreign-paid-in",
                                                "value",
                                                "50000000.00"))))
                .done();
        story.city
                .as("bureau.head")
                .post("/api/periods/2026-09/targets/decision", Map.of("confirmed", true))
                .done();
        await().atMost(Story.SOON)
                .untilAsserted(() -> assertThat(story.city
                                .as("bureau.officer")
                                .post("/api/periods/2026-09/freeze", Map.of())
                                .status())
                        .isIn(200, 409));
        var ranking = story.city
                .as("bureau.officer")
                .post("/api/rankings", Map.of("period", "2026-09", "methodId", "district-monthly"))
                .done();
        assertThat(ranking.at("/units/0/unit")).isEqualTo("district-zhangdian");
        assertThat(ranking.body()
                        .at("/units")
                        .valueStream()
                        .filter(unit -> unit.at("/rank").isNull()))
                .allSatisfy(unit -> assertThat(unit.at("/score").asString()).isEqualTo("-"));
    }

    void everyJournalVerifies() {
        for (var service : List.of("lead", "project", "reward", "talent")) {
            await().atMost(Story.SOON).untilAsserted(() -> {
                var proof = story.city
                        .as("auditor")
                        .get("/api/services/" + service + "/journal/verification")
                        .done();
                assertThat(proof.body().at("/intact").asBoolean())
                        .as(proof.toString())
                        .isTrue();
                assertThat(proof.body().at("/entries").asLong()).isPositive();
                assertThat(proof.body().at("/notAsked")).isEmpty();
                assertThat(proof.body().at("/provenUpTo").asLong()).isPositive();
            });
        }
    }
}
