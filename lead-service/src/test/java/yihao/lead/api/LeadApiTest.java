package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.MemoryBus;

@DisplayName("L3–L7 A lead over HTTP")
class LeadApiTest {

    @Test
    void typed_in_chinese_after_an_office_reported_it_in_english_is_told_who_holds_it_and_until_when() {
        var name = firm();
        var batch = Map.of(
                "items",
                List.of(item(
                        "M-" + name,
                        List.of(
                                Map.of("text", "Beispiel " + name + " GmbH", "language", "en"),
                                Map.of("text", name + "有限公司", "language", "zh")))));
        var reported = ok(as("liaison-munich").post("/api/leads/batch", batch, "Accept-Language", "en"));
        var number = reported.at("/items/0/number");
        var typed = lead("　" + name + " 股份有限公司");

        var check = ok(as("zhangdian.officer").post("/api/leads/check", Map.of("investor", typed.get("investor"))));
        var refused = as("zhangdian.officer").post("/api/leads", typed);
        var inEnglish = as("zhangdian.officer").post("/api/leads", typed, "Accept-Language", "en");

        assertThat(reported.at("/items/0/status")).isEqualTo("201");
        assertThat(check.at("/taken/number")).isEqualTo(number);
        assertThat(check.at("/taken/heldBy")).isEqualTo("慕尼黑代表处");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("lead.already-reported");
        assertThat(refused.at("/heldBy")).isEqualTo("慕尼黑代表处");
        assertThat(refused.at("/protectedUntil")).isEqualTo("2026-10-01");
        assertThat(check.at("/taken/contact")).isEqualTo("慕尼黑代表处 +49 89 0000-001");
        assertThat(refused.at("/detail"))
                .contains("慕尼黑代表处 +49 89 0000-001")
                .contains("2026-10-01")
                .contains(number);
        assertThat(inEnglish.at("/heldBy")).isEqualTo("Munich Office");
        assertThat(inEnglish.at("/detail")).contains("Contact Munich Office +49 89 0000-001,");
    }

    @Test
    void reported_by_sixteen_at_the_same_instant_has_one_winner_and_one_enterprise() throws Exception {
        var name = firm();
        var calls = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 16; i++) {
            var subject = List.of("zhangdian.officer", "linzi.officer", "zhangdian.head", "liaison-munich")
                    .get(i % 4);
            var form = List.of("有限公司", "股份有限公司", "有限责任公司").get(i % 3);
            calls.add(() -> as(subject).post("/api/leads", lead(name + form)));
        }
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allMatch(answer -> answer.at("/code").equals("lead.already-reported"));
        assertThat(ok(as("bureau.officer").get("/api/enterprises?q=" + encoded(name)))
                        .at("/total/count"))
                .isEqualTo("1");
    }

    @Test
    void in_a_batch_has_a_result_of_its_own_in_the_sender_s_order_and_is_the_same_when_sent_again() {
        var name = firm();
        var good = item("A-" + name, List.of(Map.of("text", name + "甲有限公司", "language", "zh")));
        var unknownField = new java.util.HashMap<>(item("B-" + name, List.of(Map.of("text", "x", "language", "en"))));
        unknownField.put("ammount", "1");
        var sameAgain = item("C-" + name, List.of(Map.of("text", name + "甲股份有限公司", "language", "zh")));
        var batch = Map.of("items", List.of(good, unknownField, sameAgain, Map.of("title", "no id")));

        var first = ok(as("liaison-munich").post("/api/leads/batch", batch, "Accept-Language", "en"));
        var again = ok(as("liaison-munich").post("/api/leads/batch", batch, "Accept-Language", "en"));

        assertThat(statuses(first)).containsExactly("201", "400", "409", "400");
        assertThat(first.at("/items/1/problem/violations/0/code")).isEqualTo("unknown-field");
        assertThat(first.at("/items/2/problem/code")).isEqualTo("lead.already-reported");
        assertThat(first.at("/items/2/problem/contact")).isEqualTo("Munich Office +49 89 0000-001");
        assertThat(first.at("/items/3/problem/violations/0/pointer")).isEqualTo("/externalId");
        assertThat(statuses(again)).containsExactly("200", "400", "409", "400");
        assertThat(again.at("/items/0/id")).isEqualTo(first.at("/items/0/id"));
        var other = item("A-" + name, List.of(Map.of("text", name + "乙有限公司", "language", "zh")));
        assertThat(as("liaison-munich")
                        .post("/api/leads/batch", Map.of("items", List.of(other)))
                        .at("/items/0/problem/code"))
                .isEqualTo("lead.external-id-reused");
    }

    @Test
    void goes_from_the_report_to_a_project_with_every_step_in_its_trail() {
        var id = accepted(reported("liaison-munich", lead(firm())));
        ok(as("zhangdian.officer").post("/api/leads/" + id + "/progress", Map.of("text", "与投资方会谈")));

        var converted =
                as("zhangdian.officer").post("/api/leads/" + id + "/conversion", Map.of("unit", "district-zhangdian"));

        assertThat(converted.status()).as(converted.text()).isEqualTo(200);
        assertThat(converted.at("/status")).isEqualTo("CONVERTED");
        assertThat(converted.at("/conversion/projectId")).isEqualTo("project-of-" + id);
        assertThat(City.PROJECTS.tokens()).contains("Bearer service-token");
        await().untilAsserted(() -> {
            var trail = as("bureau.officer").get("/api/leads/" + id).json().path("trail");
            assertThat(trail.findValuesAsString("action"))
                    .containsExactly(
                            "REGISTERED",
                            "JUDGED",
                            "DISPATCHED",
                            "ACCEPTED",
                            "PROGRESS_RECORDED",
                            "CONVERSION_REQUESTED",
                            "CONVERTED");
        });
        assertThat(City.SERVICE.sent("lead.lead"))
                .filteredOn(event -> event.key().equals(id))
                .extracting(event -> event.json().replaceAll(".*\"type\":\"([^\"]+)\".*", "$1"))
                .contains("lead.lead-registered.v1", "lead.lead-conversion-requested.v1", "lead.lead-converted.v1");
    }

    @Test
    void whose_project_service_is_down_waits_and_is_completed_by_the_event() {
        var id = accepted(reported("liaison-munich", lead(firm())));
        City.PROJECTS.isDown(true);
        Answer waiting;
        try {
            waiting = as("zhangdian.officer")
                    .post("/api/leads/" + id + "/conversion", Map.of("unit", "district-zhangdian"));
        } finally {
            City.PROJECTS.isDown(false);
        }
        assertThat(waiting.status()).isEqualTo(202);
        assertThat(waiting.at("/status")).isEqualTo("CONVERSION_REQUESTED");

        Events.deliverProjectOfLedger();
        Events.deliverProject(id, "project-by-event", null);
        Events.deliverProject(id, "project-by-event", null);

        var lead = as("bureau.officer").get("/api/leads/" + id);
        assertThat(lead.at("/status")).isEqualTo("CONVERTED");
        assertThat(lead.at("/conversion/projectId")).isEqualTo("project-by-event");
    }

    @Test
    void that_is_another_unit_s_own_does_not_exist_in_lists_counts_searches_or_errors() {
        var name = firm();
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        var id = reported("zhangdian.officer", lead(investor, "OWN"));

        var search = "/api/leads?q=" + encoded(name);
        assertThat(ok(as("linzi.officer").get(search)).at("/total/count")).isEqualTo("0");
        assertThat(ok(as("zhangdian.officer").get(search)).at("/total/count")).isEqualTo("1");
        assertThat(as("linzi.officer").get("/api/leads/" + id).status()).isEqualTo(404);
        assertThat(as("linzi.officer")
                        .post("/api/leads/" + id + "/progress", Map.of("text", "x"))
                        .at("/code"))
                .isEqualTo("platform.not-found");
        var nowhere = as("linzi.officer").get("/api/leads/nowhere");
        var secret = as("linzi.officer").get("/api/leads/" + id);
        assertThat(secret.at("/detail")).isEqualTo(nowhere.at("/detail"));
    }

    @Test
    void kept_confidential_is_masked_for_supervision_and_not_found_by_what_is_masked() {
        var name = firm();
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        var id = reported("zhangdian.officer", lead(investor, "CONFIDENTIAL"));

        var masked = ok(as("auditor").get("/api/leads/" + id));
        assertThat(masked.text()).doesNotContain(name).doesNotContain("Muster");
        assertThat(masked.at("/masked")).isEqualTo("true");
        assertThat(masked.at("/protectedFor/nameZh")).isEqualTo("张店区");
        assertThat(masked.text()).doesNotContain("80000000", "VISIT", "zhangdian.officer", "\"CN\"", "first-report@");
        var clear = ok(as("zhangdian.officer").get("/api/leads/" + id));
        assertThat(clear.at("/protectionTerms/longest")).isEqualTo("2026-11-30");
        assertThat(clear.at("/protectionTerms/daysWithoutProgress")).isEqualTo("30");
        assertThat(clear.at("/protectionTerms/rule")).isEqualTo("first-report@2");
        assertThat(ok(as("auditor").get("/api/leads?q=" + encoded(name))).at("/total/count"))
                .isEqualTo("0");
        assertThat(ok(as("bureau.officer").get("/api/leads?q=" + encoded(name))).at("/total/count"))
                .isEqualTo("1");
    }

    @Test
    void kept_confidential_leaves_its_investor_out_of_the_register_until_it_is_reported_openly() {
        var name = firm();
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        reported("zhangdian.officer", lead(investor, "CONFIDENTIAL"));
        var searched = "/api/enterprises?q=" + encoded(name);
        var suggested = "/api/enterprises/suggestions?name=" + encoded(name);
        var entry =
                "/api/enterprises/" + ok(as("zhangdian.officer").get(searched)).at("/items/0/id");

        for (var who : List.of("linzi.officer", "auditor")) {
            assertThat(ok(as(who).get(searched)).at("/total/count")).isEqualTo("0");
            assertThat(ok(as(who).get(suggested)).text()).doesNotContain(name);
            assertThat(as(who).get(entry).at("/code")).isEqualTo("platform.not-found");
        }
        var number = ok(as("zhangdian.officer").get(entry)).at("/number");
        assertThat(City.SERVICE.sent("lead.enterprise"))
                .extracting(MemoryBus.Sent::json)
                .filteredOn(event -> event.contains(number))
                .isNotEmpty()
                .noneMatch(event -> event.contains(name));
        for (var who : List.of("zhangdian.officer", "bureau.officer")) {
            assertThat(ok(as(who).get(searched)).at("/total/count")).isEqualTo("1");
            assertThat(ok(as(who).get(suggested)).text()).contains(name);
        }

        ok(as("linzi.officer")
                .post(
                        "/api/enterprises",
                        Map.of("names", investor.get("names"), "country", "CN", "traits", List.of())));

        assertThat(ok(as("linzi.officer").get(entry)).at("/names/0/text")).isEqualTo(name);
        assertThat(ok(as("auditor").get(searched)).at("/total/count")).isEqualTo("1");
    }

    @Test
    void kept_confidential_is_not_found_by_what_was_judged_of_it_either() {
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", firm(), "language", "zh")), "country", "CN");
        var id = City.judged(reported("zhangdian.officer", lead(investor, "CONFIDENTIAL")));

        var path = "/api/leads?limit=200&valuable=true&unit=district-zhangdian";
        assertThat(ok(as("bureau.officer").get(path)).text()).contains(id);
        assertThat(ok(as("auditor").get(path)).text()).doesNotContain(id);
    }

    @Test
    void kept_confidential_can_be_disputed_by_who_was_refused_and_tells_only_the_holder_and_the_day() {
        var name = firm();
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        var id = reported("zhangdian.officer", lead(investor, "CONFIDENTIAL"));
        var claim = Map.of("investor", investor, "claim", "8 月已会谈");

        var filed = as("linzi.officer").post("/api/leads/disputes", claim);
        var again = as("linzi.officer").post("/api/leads/disputes", claim);

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.at("/heldBy/nameZh")).isEqualTo("张店区");
        assertThat(filed.at("/protectedUntil")).isEqualTo("2026-10-01");
        assertThat(filed.text()).doesNotContain(id);
        assertThat(again.at("/code")).isEqualTo("lead.dispute-open");
        assertThat(ok(as("bureau.officer").get("/api/services/lead/work-items")).text())
                .contains(id + ":lead.arbitrate");
        assertThat(actions("bureau.head", id)).contains("rule-dispute");

        var ruling = "/api/leads/" + id + "/disputes/" + filed.at("/number") + "/ruling";
        var ruled = ok(as("bureau.head").post(ruling, Map.of("keeper", "CLAIMANT", "reason", "会谈纪要在先")));

        assertThat(ruled.at("/protectedFor/nameZh")).isEqualTo("临淄区");
        assertThat(ruled.at("/disputes/0/ruling/reason")).isEqualTo("会谈纪要在先");
        assertThat(ok(as("linzi.officer").get("/api/leads/disputes")).at("/items/0/leadId"))
                .isEqualTo(id);
        assertThat(ok(as("supervision").get("/api/leads/disputes")).text()).doesNotContain(id);
        assertThat(idsIn("linzi.officer", "district-linzi")).contains(id);
    }

    @Test
    void keeps_its_contacts_sealed_in_the_store_and_opens_them_for_who_works_it() {
        var id = reported("zhangdian.officer", lead(firm()));

        assertThat(as("zhangdian.head").get("/api/leads/" + id).at("/contacts/0/name"))
                .isEqualTo("Frau Muster");
        assertThat(as("linzi.officer")
                        .get("/api/leads/" + id)
                        .json()
                        .path("contacts")
                        .size())
                .isZero();
        var stored = City.SERVICE
                .bean(yihao.platform.store.Store.class)
                .collection("leads")
                .find(new org.bson.Document("_id", id))
                .first();
        assertThat(String.valueOf(stored))
                .contains("AES-256-GCM")
                .doesNotContain("Muster")
                .doesNotContain("89 123456");
    }

    @Test
    void is_listed_newest_first_page_by_page() {
        for (int i = 0; i < 3; i++) {
            reported("zhangdian.officer", lead(firm()));
        }
        var first = ok(as("zhangdian.officer").get("/api/leads?limit=2"));
        var second = ok(as("zhangdian.officer").get("/api/leads?limit=2&after=" + first.at("/next")));

        var numbers = new ArrayList<>(first.json().path("items").findValuesAsString("number"));
        numbers.addAll(second.json().path("items").findValuesAsString("number"));
        assertThat(numbers).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void is_in_the_work_list_of_the_unit_that_owes_the_next_step() {
        var id = reported("liaison-munich", lead(firm()));

        var items = ok(as("bureau.officer").get("/api/services/lead/work-items"))
                .json()
                .path("items");

        assertThat(items.findValuesAsString("id")).contains(id + ":lead.judge");
        assertThat(ok(as("linzi.officer").get("/api/services/lead/work-items")).text())
                .doesNotContain(id);
    }

    @Test
    void offers_each_caller_only_what_this_caller_may_do() {
        var id = reported("liaison-munich", lead(firm()));

        assertThat(actions("bureau.officer", id)).contains("judge", "release").doesNotContain("dispatch", "accept");
        assertThat(actions("linzi.officer", id)).isEmpty();
        City.judged(id);
        ok(as("bureau.officer").post("/api/leads/" + id + "/dispatches", Map.of("units", List.of("district-linzi"))));
        assertThat(actions("linzi.officer", id)).containsExactly("accept", "decline", "attach-document");
    }

    @Test
    void who_declined_a_lead_does_not_find_it_in_their_own_unit_s_list_either() {
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", firm(), "language", "zh")), "country", "CN");
        var id = reported("zhangdian.officer", lead(investor, "OWN"));
        City.judged(id);
        ok(as("bureau.officer").post("/api/leads/" + id + "/dispatches", Map.of("units", List.of("district-linzi"))));
        assertThat(idsIn("linzi.officer", "district-linzi")).contains(id);

        ok(as("linzi.officer")
                .post("/api/leads/" + id + "/dispatches/district-linzi/decline", Map.of("reason", "无适合地块")));

        assertThat(idsIn("linzi.officer", "district-linzi")).doesNotContain(id);
        assertThat(idsIn("bureau.officer", "district-linzi")).contains(id);
    }

    private static List<String> idsIn(String subject, String unit) {
        var ids = new ArrayList<String>();
        ok(as(subject).get("/api/leads?limit=200&unit=" + unit))
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private static List<String> actions(String subject, String id) {
        var actions = new ArrayList<String>();
        ok(as(subject).get("/api/leads/" + id)).json().path("actions").forEach(one -> actions.add(one.asString()));
        return actions;
    }

    private static List<String> statuses(Answer batch) {
        var statuses = new ArrayList<String>();
        batch.json()
                .path("items")
                .forEach(item -> statuses.add(item.path("status").asString()));
        return statuses;
    }

    private static Map<String, Object> item(String externalId, List<Map<String, String>> names) {
        return Map.of(
                "externalId",
                externalId,
                "title",
                "Fine chemicals plant",
                "investor",
                Map.of("names", names, "country", "DE"),
                "amount",
                Map.of("amount", "80000000.00", "currency", "USD"),
                "channel",
                "OVERSEAS_OFFICE",
                "sharing",
                "CITY");
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
