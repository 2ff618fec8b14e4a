package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;

/// A talent the project needs arrives and receives a benefit through the same ledger.
final class BringsATalent {

    private final Story story;

    BringsATalent(Story story) {
        this.story = story;
    }

    /// The project needs a talent, who is matched with reasons and arrives.
    void aTalentTheProjectNeedsArrives() {
        story.city.clock("2026-10-15T01:00:00Z");
        story.needId = await().atMost(Story.SOON)
                .until(
                        () -> story.city
                                .as("zhangdian.officer")
                                .post(
                                        "/api/needs",
                                        Map.of(
                                                "projectId",
                                                story.projectId,
                                                "title",
                                                "催化工艺首席工程师",
                                                "field",
                                                "2614",
                                                "leastClass",
                                                "C",
                                                "headcount",
                                                1,
                                                "languages",
                                                List.of("de"),
                                                "neededBy",
                                                "2026-12-31")),
                        answer -> answer.status() == 201)
                .id();
        story.talentId = story.city
                .as("talent.office")
                .post("/api/talents", talent())
                .done()
                .id();
        var candidates = story.city
                .as("talent.office")
                .get("/api/needs/" + story.needId + "/candidates")
                .done();
        assertThat(candidates.at("/items/0/talentId")).isEqualTo(story.talentId);
        assertThat(candidates.body().at("/items/0/reasons")).isNotEmpty();
        story.city
                .as("talent.office")
                .post("/api/needs/" + story.needId + "/matches", Map.of("talentId", story.talentId))
                .done();
        for (var stage : List.of("CONTACTED", "INTERVIEWED", "OFFERED", "ACCEPTED", "ARRIVED")) {
            story.city
                    .as("talent.office")
                    .post(
                            "/api/needs/" + story.needId + "/matches/" + story.talentId + "/steps",
                            Map.of("stage", stage, "on", "2026-10-15"))
                    .done();
        }
    }

    private static Map<String, Object> talent() {
        return Map.of(
                "name",
                Persons.TALENT,
                "identityKind",
                "PASSPORT",
                "identityNumber",
                Persons.TALENT_IDENTITY,
                "phone",
                Persons.TALENT_PHONE,
                "email",
                Persons.TALENT_MAIL,
                "degree",
                "DOCTOR",
                "titles",
                List.of(Map.of("name", "泰山产业领军人才", "issuer", "山东省", "year", 2024)),
                "fields",
                List.of("2614"),
                "languages",
                List.of("de", "en"),
                "availableFrom",
                "2026-10-01");
    }

    /// The talent's benefit, by class and cap, paid through the same ledger: half of 1 800 000 is more than the cap of
    /// class C, 700 000.
    void itsBenefitIsPaidThroughTheSameLedger() {
        story.city.clock("2026-10-20T01:00:00Z");
        var granted = story.city
                .as("talent.office")
                .post(
                        "/api/benefits",
                        Map.of(
                                "talentId",
                                story.talentId,
                                "kind",
                                "HOUSING_PURCHASE",
                                "purchasedOn",
                                "2026-10-20",
                                "price",
                                Map.of("amount", "1800000.00", "currency", "CNY")))
                .done();
        story.benefitId = granted.id();
        assertThat(granted.at("/amount/amount")).isEqualTo("700000.00");
        story.city
                .as("talent.office")
                .post("/api/benefits/" + story.benefitId + "/approval", Map.of())
                .refused(403, "talent.same-person");
        story.city
                .as("talent.head")
                .post("/api/benefits/" + story.benefitId + "/approval", Map.of())
                .done();
        payTheOrder();
        await().atMost(Story.SOON)
                .untilAsserted(() -> assertThat(story.city
                                .as("talent.office")
                                .get("/api/benefits/" + story.benefitId)
                                .at("/status"))
                        .isEqualTo("PAID"));
        assertThat(story.city.as("finance").get("/api/budgets/2026-city-reward").at("/spent/amount"))
                .isEqualTo("1124272.00");
    }

    private void payTheOrder() {
        var order = await().atMost(Story.SOON)
                .until(
                        () -> story.city
                                .as("finance")
                                .get("/api/payment-orders?status=ORDERED")
                                .body()
                                .at("/items")
                                .valueStream()
                                .filter(item -> item.at("/sourceId").asString().equals(story.benefitId))
                                .map(item -> item.at("/id").asString())
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
        story.city
                .as("finance")
                .post(
                        "/api/payment-orders/" + order + "/approval",
                        Map.of("approved", true, "budgetId", "2026-city-reward"))
                .done();
        story.city
                .as("finance2")
                .post("/api/payment-orders/" + order + "/payment", Map.of())
                .done();
    }
}
