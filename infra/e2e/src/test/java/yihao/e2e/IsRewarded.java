package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;

/// The people who brought it are rewarded: computed, reviewed, published, approved, paid.
final class IsRewarded {

    private final Story story;

    IsRewarded(Story story) {
        this.story = story;
    }

    /// The claim under the published scheme: 10 000 000 USD × 7.0712 × 6‰ = 424 272.00 CNY, line by line.
    void theRewardIsClaimedAndExplainedToTheCent() {
        story.city.clock("2026-09-17T01:00:00Z");
        activateTheScheme();
        var request = Map.of("projectId", story.projectId, "referralId", story.referralId, "schemeId", "jinan-2019");
        var claim = await().atMost(Story.SOON)
                .until(() -> story.city.as("referrer").post("/api/claims", request), answer -> answer.status() == 201)
                .done();
        story.claimId = claim.id();
        assertThat(claim.at("/amount/amount")).isEqualTo("424272.00");
        assertThat(claim.body()
                        .at("/computation/lines")
                        .valueStream()
                        .map(line -> line.at("/text").asString()))
                .anyMatch(text -> text.contains("6‰") && text.contains("424,272.00"));
    }

    private void activateTheScheme() {
        var scheme =
                story.city.as("bureau.head").get("/api/schemes/jinan-2019@1").done();
        if (scheme.at("/status").equals("ACTIVE")) {
            return;
        }
        story.city
                .as("bureau.head")
                .post("/api/schemes/jinan-2019@1/activation", Map.of())
                .refused(422, "reward.scheme-review-missing");
        story.city
                .as("bureau.head")
                .post(
                        "/api/schemes/jinan-2019@1/activation",
                        Map.of(
                                "documentNumber",
                                "示例审〔2026〕1号",
                                "reviewedOn",
                                "2026-08-20",
                                "reviewedBy",
                                "示例审查机构",
                                "conclusion",
                                "通过公平竞争审查"))
                .done();
    }

    void theFourBodiesReviewIt() {
        story.city.clock("2026-09-24T01:00:00Z");
        review("commerce.reviewer", "COMMERCE");
        review("finance.reviewer", "FINANCE");
        review("tax.reviewer", "TAX");
        assertThat(review("statistics.reviewer", "STATISTICS").at("/status")).isEqualTo("REVIEWED");
    }

    private Answer review(String user, String body) {
        return story.city
                .as(user)
                .post(
                        "/api/claims/" + story.claimId + "/reviews",
                        Map.of("body", body, "agrees", true, "opinion", "同意"))
                .done();
    }

    /// In public for five working days across the National Day holiday: Monday 28 September to Saturday 10 October, a
    /// working day that year.
    void itIsPublicForFiveWorkingDaysAcrossTheHoliday() {
        story.city.clock("2026-09-28T01:00:00Z");
        var published = story.city
                .as("bureau.officer")
                .post("/api/claims/" + story.claimId + "/publicity", Map.of())
                .done();
        assertThat(published.at("/publicFrom")).isEqualTo("2026-09-28");
        assertThat(published.at("/publicUntil")).isEqualTo("2026-10-10");
        assertThat(story.city
                        .anybody()
                        .get("/api/public/publicity")
                        .done()
                        .body()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/id").asString()))
                .contains(story.claimId);
        story.city.clock("2026-10-10T08:00:00Z");
        story.city
                .as("bureau.head")
                .post("/api/claims/" + story.claimId + "/approval", Map.of("approved", true))
                .refused(422, "reward.publicity-running");
    }

    void itIsApprovedAndPaidOnceFromABudget() {
        story.city.clock("2026-10-12T01:00:00Z");
        story.city
                .as("bureau.head")
                .post("/api/claims/" + story.claimId + "/approval", Map.of("approved", true, "reason", "公示无异议"))
                .done();
        budget();
        pay();
        var again = story.city
                .as("finance")
                .post("/api/claims/" + story.claimId + "/payment", Map.of("budgetId", "2026-city-reward"));
        assertThat(again.status()).isIn(200, 409);
        var budget =
                story.city.as("finance").get("/api/budgets/2026-city-reward").done();
        assertThat(budget.at("/spent/amount")).isEqualTo("424272.00");
        assertThat(story.city
                        .as("finance")
                        .get("/api/ledger/balances")
                        .done()
                        .body()
                        .at("/balanced")
                        .asBoolean())
                .isTrue();
    }

    private void budget() {
        var made = story.city
                .as("finance")
                .post(
                        "/api/budgets",
                        Map.of(
                                "id",
                                "2026-city-reward",
                                "year",
                                2026,
                                "payer",
                                "bureau",
                                "name",
                                "2026年招商奖励专项资金",
                                "total",
                                Map.of("amount", "5000000.00", "currency", "CNY")));
        assertThat(made.status()).isIn(201, 409);
    }

    private void pay() {
        await().atMost(Story.SOON).untilAsserted(() -> {
            story.city
                    .as("finance")
                    .post("/api/claims/" + story.claimId + "/payment", Map.of("budgetId", "2026-city-reward"));
            assertThat(story.city
                            .as("finance")
                            .get("/api/claims/" + story.claimId)
                            .at("/status"))
                    .isEqualTo("PAID");
        });
    }
}
