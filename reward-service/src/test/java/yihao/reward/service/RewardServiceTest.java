package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.COMMERCE;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.REFERRER_2;
import static yihao.reward.People.TAX;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;
import yihao.testkit.service.TestTokens;

@DisplayName("R1…R4 reward-service over HTTP")
class RewardServiceTest {

    static final String ZHANGDIAN_UNIT = "district-zhangdian";

    @BeforeAll
    static void the_scheme_is_in_force_and_there_is_a_budget() {
        City.activateJinan();
        City.budget("2026-city-reward", "5000000.00");
        ServiceUnderTest.store().forgetScans();
    }

    @BeforeEach
    void on_a_September_morning() {
        City.PROJECTS.isDown(false);
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
    }

    @AfterAll
    static void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void a_claim_goes_from_application_to_payment() {
        var project = City.project(ZHANGDIAN_UNIT, "71234000.00");
        var applied = as(ZHANGDIAN).post("/api/claims", """
                {"projectId":"%s","referralId":"r-%s","schemeId":"jinan-2019"}""".formatted(project, project));
        assertThat(applied.status()).as(applied.text()).isEqualTo(201);
        assertThat(applied.at("/amount/amount")).isEqualTo("427404.00");
        assertThat(applied.at("/status")).isEqualTo("APPLIED");
        assertThat(applied.text()).contains("71,234,000.00 × 6‰ = 427,404.00").contains("c-" + project);
        var claim = applied.at("/id");

        City.reviewed(claim);
        SERVICE.clock().moveTo("2026-09-28T02:00:00Z");
        var published = as(BUREAU).post("/api/claims/" + claim + "/publicity", "{}");
        assertThat(published.at("/publicUntil")).isEqualTo("2026-10-10");
        assertThat(published.at("/publicWorkingDaysLeft")).isEqualTo("5");

        var notices = SERVICE.anonymous().get("/api/public/publicity");
        assertThat(notices.status()).isEqualTo(200);
        assertThat(notices.text()).contains(claim).doesNotContain("referrer-1");
        var objection =
                SERVICE.anonymous().post("/api/public/publicity/" + claim + "/objections", "{\"text\":\"与投资方有利益关系\"}");
        assertThat(objection.status()).isEqualTo(202);

        SERVICE.clock().moveTo("2026-10-12T02:00:00Z");
        assertThat(code(as(HEAD).post("/api/claims/" + claim + "/approval", "{\"approved\":true}")))
                .isEqualTo("reward.objection-open");
        as(BUREAU_2).post("/api/claims/" + claim + "/objections/1/answer", "{\"upheld\":false,\"answer\":\"经核查不属实\"}");
        var approved = as(HEAD).post("/api/claims/" + claim + "/approval", "{\"approved\":true}");
        assertThat(approved.at("/status")).as(approved.text()).isEqualTo("APPROVED");

        var paid = as(FINANCE).post("/api/claims/" + claim + "/payment", "{\"budgetId\":\"2026-city-reward\"}");
        assertThat(paid.at("/status")).as(paid.text()).isEqualTo("PAID");
        assertThat(paid.at("/instalments/0/paymentId")).isEqualTo("CLAIM-" + claim + "-1");
        assertThat(code(as(FINANCE_2).post("/api/claims/" + claim + "/payment", "{\"budgetId\":\"2026-city-reward\"}")))
                .isEqualTo("reward.step-not-open");

        assertThat(SERVICE.sent("reward.claim"))
                .filteredOn(sent -> sent.key().equals(claim))
                .extracting(sent -> type(sent.json()))
                .containsExactly(
                        "reward.claim-applied.v1",
                        "reward.claim-reviewed.v1",
                        "reward.claim-reviewed.v1",
                        "reward.claim-reviewed.v1",
                        "reward.claim-reviewed.v1",
                        "reward.claim-published.v1",
                        "reward.claim-objected.v1",
                        "reward.claim-objection-answered.v1",
                        "reward.claim-approved.v1",
                        "reward.claim-payment-requested.v1",
                        "reward.claim-paid.v1");
        assertThat(as(FINANCE)
                        .get("/api/ledger/balances")
                        .json()
                        .at("/balanced")
                        .asBoolean())
                .isTrue();
        assertThat(as("auditor")
                        .get("/api/services/reward/journal/verification")
                        .json()
                        .at("/intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_review_waits_for_project_service_and_keeps_the_claim() {
        var project = City.project(ZHANGDIAN_UNIT, "70000000.00");
        var claim = City.applied(project);
        City.PROJECTS.isDown(true);

        var answer = City.review(claim, TAX, "TAX");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(code(answer)).isEqualTo("reward.project-unavailable");
        assertThat(as(TAX).get("/api/claims/" + claim).header("ETag")).isEqualTo("\"1\"");
        City.PROJECTS.isDown(false);
        assertThat(City.review(claim, TAX, "TAX").status()).isEqualTo(200);
    }

    @Test
    void a_review_sees_fresh_money() {
        var project = City.project(ZHANGDIAN_UNIT, "70000000.00");
        var claim = City.applied(project);
        City.review(claim, COMMERCE, "COMMERCE");
        City.PROJECTS.capital(project, "60000000.00");

        var answer = City.review(claim, TAX, "TAX");

        assertThat(answer.at("/amount/amount")).isEqualTo("360000.00");
        assertThat(answer.json().at("/reviews").size()).isEqualTo(1);
        assertThat(answer.json().at("/missingReviews").size()).isEqualTo(3);
    }

    @Test
    void eight_payments_of_one_claim_at_the_same_instant_are_one() throws Exception {
        City.budget("race", "420000.00");
        var claim = City.approved(City.project(ZHANGDIAN_UNIT, "70000000.00"));

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> asks = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Answer>) () -> as(i % 2 == 0 ? FINANCE : FINANCE_2)
                            .post("/api/claims/" + claim + "/payment", "{\"budgetId\":\"race\"}"))
                    .toList();
            var answers = threads.invokeAll(asks).stream()
                    .map(RewardServiceTest::answer)
                    .toList();
            assertThat(answers).extracting(Answer::status).containsAnyOf(200).isSubsetOf(200, 409);
        }

        var budget = as(FINANCE).get("/api/budgets/race");
        assertThat(budget.at("/spent/amount")).isEqualTo("420000.00");
        assertThat(budget.at("/available/amount")).isEqualTo("0.00");
        assertThat(as(FINANCE)
                        .get("/api/ledger/postings?budgetId=race")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(3);
        assertThat(as(FINANCE).get("/api/claims/" + claim).at("/status")).isEqualTo("PAID");
    }

    @Test
    void a_talent_benefit_is_ordered_once_approved_and_paid_by_two_of_finance() {
        SERVICE.clock().moveTo("2026-10-20T02:00:00Z");
        City.budget("talent", "1000000.00");
        var order = """
                {"sourceKind":"BENEFIT","sourceId":"b-1","purpose":"HOUSING_PURCHASE B-2026-000001","payee":"t-1",\
                "amount":{"amount":"700000.00","currency":"CNY"}}""";
        var talent = SERVICE.asService("talent");

        assertThat(talent.post("/internal/payment-orders", order).status()).isEqualTo(201);
        var again = talent.post("/internal/payment-orders", order);
        assertThat(again.status()).isEqualTo(200);
        assertThat(code(talent.post("/internal/payment-orders", order.replace("700000.00", "700000.01"))))
                .isEqualTo("reward.payment-source-differs");
        assertThat(as(FINANCE).post("/internal/payment-orders", order).status()).isEqualTo(403);
        var path = "/api/payment-orders/" + again.at("/paymentId");
        assertThat(as(FINANCE)
                        .post(path + "/approval", "{\"approved\":true,\"budgetId\":\"talent\"}")
                        .at("/status"))
                .isEqualTo("APPROVED");
        assertThat(code(as(FINANCE).post(path + "/payment", "{}"))).isEqualTo("reward.same-person");
        assertThat(as(FINANCE_2).get(path).text()).contains("\"actions\":[\"pay\"]");
        assertThat(as(FINANCE_2).post(path + "/payment", "{}").at("/status")).isEqualTo("PAID");
        assertThat(talent.get("/internal/payment-orders/BENEFIT/b-1").at("/status"))
                .isEqualTo("PAID");
        assertThat(SERVICE.sent("reward.payment"))
                .filteredOn(sent -> sent.key().equals("BENEFIT-b-1"))
                .extracting(sent -> type(sent.json()))
                .containsExactly(
                        "reward.payment-ordered.v1",
                        "reward.payment-approved.v1",
                        "reward.payment-changed.v1",
                        "reward.payment-reserved.v1",
                        "reward.payment-paid.v1",
                        "reward.payment-changed.v1");
    }

    @Test
    void a_scheme_nobody_has_seen_loads_and_computes_without_code() {
        var text = """
                kind: scheme
                id: atlantis-2031
                version: 4
                validFrom: 2026-01-01
                source: ours
                title: {zh: 亚特兰蒂斯办法, en: Atlantis}
                rules:
                  unit: 10000
                  stacking: sum
                  ceiling: 90
                  publicity: {workingDays: 7, source: ours}
                  components:
                    - {id: bands, name: 超额累进, kind: marginal_tier, base: {kind: PEARLS}, tiers: [{upTo: 100, permille: 10}, {permille: 20}]}
                    - {id: steps, name: 每满, kind: per_unit_step, base: {kind: PEARLS}, tiers: [{from: 0, unit: 300, sum: 7}]}
                    - {id: rank, name: 名次, kind: rank_lump, ranking: divers, sums: [30, 20]}
                """;
        var uploaded = as(BUREAU).post("/api/schemes", java.util.Map.of("text", text));
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);

        var computed = as(ZHANGDIAN).post("/api/schemes/atlantis-2031@4/computations", """
                {"amounts":{"PEARLS":[{"amount":"10000000.00","currency":"CNY"}]},"ranks":{"divers":2}}""", "Accept-Language", "en");

        assertThat(computed.at("/total/amount")).as(computed.text()).isEqualTo("600000.00");
        assertThat(computed.text()).contains("The part above 1,000,000.00: 9,000,000.00 × 20‰ = 180,000.00");
    }

    @Test
    void a_scheme_without_a_review_record_is_told_all_that_is_missing() {
        var answer = as(HEAD).post("/api/schemes/dezhou-2022@1/activation", "{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(code(answer)).isEqualTo("reward.scheme-review-missing");
        assertThat(answer.json().at("/missing").size()).isEqualTo(4);
    }

    @Test
    void a_wrong_scheme_is_refused_with_its_line() {
        var answer = as(BUREAU).post("/api/schemes", java.util.Map.of("text", "kind: scheme\nid: x\nversion: one\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(code(answer)).isEqualTo("reward.scheme-invalid");
        assertThat(answer.json().at("/errors").size()).isPositive();
        assertThat(answer.text()).contains("\"line\":3");
    }

    @Test
    void a_month_is_frozen_and_ranked() {
        City.district("district-boshan", "博山区");
        var project = City.project("district-boshan", "35000000.00");
        assertThat(project).isNotBlank();
        assertThat(as(BUREAU).put("/api/periods/2026-09/targets", """
                        {"items":[{"unit":"district-boshan","indicator":"foreign-paid-in","value":"50000000.00"}]}""").status()).isEqualTo(200);
        assertThat(as(BUREAU_2)
                        .post("/api/periods/2026-09/targets/decision", "{\"confirmed\":true}")
                        .at("/targets/0/value"))
                .isEqualTo("50000000.00");
        assertThat(code(as(BUREAU).post("/api/periods/2026-09/freeze", "{}"))).isEqualTo("reward.period-not-over");
        SERVICE.clock().moveTo("2026-10-08T02:00:00Z");
        var notClosed = as(BUREAU).post("/api/periods/2026-09/freeze", "{}");
        assertThat(code(notClosed)).isEqualTo("reward.period-not-closed");
        assertThat(notClosed.at("/missing/0")).isEqualTo("project");
        City.closed("project", "2026-09");
        assertThat(as(BUREAU).post("/api/periods/2026-09/freeze", "{}").at("/status"))
                .isEqualTo("FROZEN");
        City.capital(City.project("district-boshan", "90000000.00"), "district-boshan", "90000000.00");

        var ranking = as(BUREAU).post("/api/rankings", "{\"period\":\"2026-09\",\"methodId\":\"district-monthly\"}");

        assertThat(ranking.status()).as(ranking.text()).isEqualTo(201);
        assertThat(ranking.at("/units/0/unit")).isEqualTo("district-boshan");
        assertThat(ranking.at("/units/0/score")).isEqualTo("70.00");
        assertThat(ranking.at("/units/0/unitName/zh")).isEqualTo("博山区");
        assertThat(ranking.at("/units/1/score")).isEqualTo("-");
        assertThat(as(ZHANGDIAN).get("/api/rankings/2026-09-district-monthly").at("/units/0/rank"))
                .isEqualTo("1");
        assertThat(SERVICE.sent("reward.ranking"))
                .filteredOn(sent -> sent.key().equals("2026-09-district-monthly"))
                .hasSize(1);
        assertThat(as(ZHANGDIAN).get("/api/assessment-methods").text()).contains("district-monthly");
    }

    @Test
    void what_another_district_claims_is_not_there_for_me() {
        var claim = City.applied(City.project(ZHANGDIAN_UNIT, "70000000.00"));

        assertThat(as(LINZI).get("/api/claims/" + claim).status()).isEqualTo(404);
        assertThat(as(LINZI).get("/api/claims").text()).doesNotContain(claim);
        assertThat(as(ZHANGDIAN).get("/api/claims").text()).contains(claim);
        assertThat(as(LINZI).get("/api/budgets").status()).isEqualTo(403);
        assertThat(as("system.admin").post("/api/claims", "{}").status()).isEqualTo(403);
        assertThat(as(TAX).get("/api/services/reward/work-items").text()).contains(claim);
    }

    @Test
    void a_referrer_sees_its_own_claim_and_no_other_referrer_does() {
        var project = City.project(ZHANGDIAN_UNIT, "70000000.00");
        var claim = as(REFERRER)
                .post("/api/claims", """
                        {"projectId":"%s","referralId":"r-%s","schemeId":"jinan-2019"}""".formatted(project, project))
                .at("/id");

        assertThat(as(REFERRER).get("/api/claims/" + claim).status()).isEqualTo(200);
        assertThat(as(REFERRER_2).get("/api/claims/" + claim).status()).isEqualTo(404);
        assertThat(as(REFERRER_2).get("/api/claims").at("/total/count")).isEqualTo("0");
    }

    @Test
    void a_repeated_request_and_a_stale_version_change_nothing() {
        var project = City.project(ZHANGDIAN_UNIT, "70000000.00");
        var body = """
                {"projectId":"%s","referralId":"r-%s","schemeId":"jinan-2019"}""".formatted(project, project);
        var first = as(ZHANGDIAN).post("/api/claims", body, "Idempotency-Key", "k-" + project);
        var again = as(ZHANGDIAN).post("/api/claims", body, "Idempotency-Key", "k-" + project);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(as(ZHANGDIAN)
                        .post("/api/claims", body.replace("jinan-2019", "other"), "Idempotency-Key", "k-" + project)
                        .status())
                .isEqualTo(422);
        assertThat(as(BUREAU)
                        .post("/api/claims/" + first.at("/id") + "/publicity", "{}", "If-Match", "\"9\"")
                        .status())
                .isEqualTo(412);
    }

    @ParameterizedTest(name = "{1} {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            zhangdian.officer | /api/claims                       | {"projectId":"x","referralId":"y","schemeId":"z","amount":1} | unknown-field
            zhangdian.officer | /api/claims                       | {"projectId":1,"referralId":"y","schemeId":"z"}              | wrong-type
            zhangdian.officer | /api/claims                       | {"projectId":" ","referralId":"y","schemeId":"z"}            | required
            zhangdian.officer | /api/claims                       | {"projectId":"x"                                             | unreadable
            tax.reviewer      | /api/claims/x/reviews             | {"body":"POLICE","agrees":true}                              | wrong-type
            bureau.head       | /api/claims/x/approval            | {"approved":"yes"}                                           | wrong-type
            finance           | /api/claims/x/payment             | {}                                                           | required
            finance           | /api/budgets                      | {"id":"b","year":2026,"payer":"p","name":"n","total":{"amount":"-1.00","currency":"CNY"}} | negative-amount
            finance           | /api/budgets                      | {"id":"b","year":2026,"payer":"p","name":"n","total":{"amount":"12345678901234567890","currency":"CNY"}} | amount
            finance           | /api/budgets                      | {"id":"b","year":2026,"payer":"p","name":"n","total":{"amount":"1.00","currency":"ZZZ"}} | unknown-currency
            finance           | /api/budgets                      | {"id":"b","year":2026,"payer":"p","name":"n","total":{"amount":"0.001","currency":"CNY"}} | too-fine-an-amount
            bureau.head       | /api/schemes/jinan-2019@1/activation | {"documentNumber":"1","reviewedOn":"2026-13-01","reviewedBy":"x","conclusion":"y"} | wrong-type
            bureau.officer    | /api/rankings                     | {"period":"2026-09"}                                         | required
                              | /api/public/publicity/x/objections | {"text":""}                                                 | required
            """)
    void malformed_input_is_named_and_changes_nothing(
            @Nullable String sender, String path, String body, String violation) {
        var answer = (sender == null ? SERVICE.anonymous() : as(sender)).post(path, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("platform.malformed");
        assertThat(answer.at("/violations/0/code")).isEqualTo(violation);
        assertThat(as(FINANCE).get("/api/budgets/b").status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /api/claims/nothing                   | bureau.head       | 404 | reward.claim-unknown
            GET  | /api/schemes/nothing@1                | bureau.head       | 404 | reward.scheme-unknown
            GET  | /api/budgets/nothing                  | finance           | 404 | reward.budget-unknown
            GET  | /api/payment-orders/nothing           | finance           | 404 | reward.payment-unknown
            GET  | /api/rankings/nothing                 | finance           | 404 | reward.ranking-unknown
            GET  | /api/periods/2026-13                  | finance           | 422 | reward.period-invalid
            GET  | /api/ledger/balances                  | zhangdian.officer | 403 | reward.function-missing
            """)
    void what_is_not_there_or_not_yours_has_its_code(
            String method, String path, String subject, int status, String code) {
        var answer = as(subject).send(method, path, null, "Accept-Language", "en");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(answer.at("/title")).isNotBlank().doesNotContain("reward.");
    }

    @Test
    void only_a_good_token_opens_the_door() {
        assertThat(SERVICE.anonymous().get("/api/claims").status()).isEqualTo(401);
        assertThat(SERVICE.withToken(TestTokens.expired("finance"))
                        .get("/api/claims")
                        .status())
                .isEqualTo(401);
        assertThat(SERVICE.withToken(TestTokens.foreign("finance"))
                        .get("/api/claims")
                        .status())
                .isEqualTo(401);
    }

    static String code(Answer answer) {
        return answer.at("/code");
    }

    static String type(String event) {
        return event.replaceFirst("(?s).*?\"type\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    static Answer answer(java.util.concurrent.Future<Answer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
