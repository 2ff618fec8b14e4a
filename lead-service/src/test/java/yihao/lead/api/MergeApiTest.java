package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.MemoryBus;

@DisplayName("L2 A merge over HTTP")
class MergeApiTest {

    @Test
    void is_previewed_with_every_relation_decided_told_to_the_others_and_undone() {
        var losersName = firm() + "精化有限公司";
        var survivorsName = firm() + "化学有限公司";
        var losersLead = reported("zhangdian.officer", lead(losersName));
        var survivorsLead = reported("linzi.officer", lead(survivorsName));
        var loser = enterpriseOf(losersLead);
        var survivor = enterpriseOf(survivorsLead);
        visited(losersName);
        met(losersName);

        var preview = ok(as("bureau.officer").get("/api/enterprises/" + loser + "/merge-preview?into=" + survivor));
        assertThat(counts(preview, "loser"))
                .containsExactly(
                        "LEADS 1",
                        "PROTECTIONS 1",
                        "REFERRALS 0",
                        "VISITS 1",
                        "MEETINGS 1",
                        "TARGET_LISTS 0",
                        "PAIRINGS 0",
                        "CHAINS 0");
        assertThat(preview.at("/loser/counts/1/units/0/nameZh")).isEqualTo("张店区");
        assertThat(preview.text()).contains("临淄区").contains("\"against\":[]");
        assertThat(preview.json().path("severalHolders")).hasSize(2);

        var merged = ok(merge(loser, survivor, "bureau.officer"));
        var asked = ok(as("linzi.officer").get("/api/enterprises/" + loser));
        assertThat(merged.at("/id")).isEqualTo(survivor);
        assertThat(asked.at("/id")).isEqualTo(survivor);
        assertThat(asked.at("/askedFor"))
                .isEqualTo(asked.at("/merged/0/number"))
                .isNotEmpty();
        assertThat(asked.at("/merged/0/names/0/text")).isEqualTo(losersName);
        assertThat(asked.at("/merged/0/decided/by")).isEqualTo("bureau.officer");
        assertThat(leadsOf(loser)).isEqualTo(leadsOf(survivor)).isEqualTo("2");
        assertThat(ok(as("zhangdian.officer").get("/api/visits?enterprise=" + survivor))
                        .at("/total/count"))
                .isEqualTo("1");
        assertThat(found(losersName)).isEqualTo(survivor);
        assertThat(ok(as("zhangdian.officer").get("/api/leads/" + losersLead)).at("/protectedFor/id"))
                .isEqualTo("district-zhangdian");
        assertThat(as("liaison-munich").post("/api/leads", lead(losersName)).at("/code"))
                .isEqualTo("lead.already-reported");

        assertThat(undo(loser, "bureau.officer").at("/code")).isEqualTo("lead.only-head-undoes-merge");
        assertThat(ok(undo(loser, "bureau.head")).at("/id")).isEqualTo(loser);
        assertThat(ok(as("linzi.officer").get("/api/enterprises/" + loser)).at("/apart/reason"))
                .isEqualTo("并错了");
        assertThat(leadsOf(loser)).isEqualTo("1");
        assertThat(heardOf(loser)).containsExactly("registered", "merged " + survivor, "merge-undone");
    }

    @Test
    void that_is_undone_gives_back_what_was_entered_meanwhile() {
        var losersName = firm() + "精化有限公司";
        var survivorsName = firm() + "化学有限公司";
        var loser = registered(losersName);
        var survivor = registered(survivorsName);
        ok(merge(loser, survivor, "bureau.officer"));
        reported("zhangdian.officer", lead(losersName));
        visited(losersName);
        assertThat(leadsOf(survivor) + visitsTo(survivor)).isEqualTo("11");
        assertThat(as("linzi.officer").post("/api/leads", lead(survivorsName)).at("/code"))
                .isEqualTo("lead.already-reported");

        ok(undo(loser, "bureau.head"));

        assertThat(leadsOf(loser) + visitsTo(loser)).isEqualTo("11");
        assertThat(leadsOf(survivor) + visitsTo(survivor)).isEqualTo("00");
        reported("linzi.officer", lead(survivorsName));
        assertThat(leadsOf(survivor)).isEqualTo("1");
    }

    @Test
    void of_two_entries_in_both_directions_at_one_instant_has_one_winner_and_tells_the_other() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = registered(firm() + "精化有限公司");
            var other = registered(firm() + "化学有限公司");

            var answers = atOnce(() -> merge(one, other, "bureau.officer"), () -> merge(other, one, "bureau.head"));

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .singleElement()
                    .satisfies(told -> assertThat(told.at("/code")).isEqualTo("lead.already-merged"));
            var firm = ok(as("bureau.officer").get("/api/enterprises/" + one));
            assertThat(firm.json().path("merged")).hasSize(1);
            assertThat(ok(as("bureau.officer").get("/api/enterprises/" + other)).at("/id"))
                    .isEqualTo(firm.at("/id"));
        }
    }

    @Test
    void sent_again_under_its_key_is_done_once() {
        var loser = registered(firm() + "精化有限公司");
        var survivor = registered(firm() + "化学有限公司");
        var key = "merge-" + loser;
        var body = Map.of("into", survivor, "reason", "同一家");

        var first = ok(as("bureau.officer").post(path(loser, "merge"), body, "Idempotency-Key", key));
        var again = ok(as("bureau.officer").post(path(loser, "merge"), body, "Idempotency-Key", key));
        var withoutKey = merge(loser, survivor, "bureau.officer");
        var anothers = merge(loser, survivor, "bureau.head");

        assertThat(first.at("/id")).isEqualTo(survivor);
        assertThat(again.at("/replayed")).isEqualTo("true");
        assertThat(again.at("/id")).isEqualTo(loser);
        assertThat(ok(withoutKey).at("/id")).isEqualTo(survivor);
        assertThat(anothers.status()).isEqualTo(409);
        assertThat(anothers.at("/code")).isEqualTo("lead.already-merged");
        assertThat(heardOf(loser)).containsExactly("registered", "merged " + survivor);
    }

    @Test
    void that_is_refused_says_so_before_it_is_decided() {
        var one = registered(firm() + "精化有限公司", "HRB 700001");
        var other = registered(firm() + "化学有限公司", "HRB 700002");

        var preview = ok(as("bureau.officer").get("/api/enterprises/" + one + "/merge-preview?into=" + other));
        var refused = merge(one, other, "bureau.officer");

        assertThat(preview.at("/against/0/code")).isEqualTo("lead.merge-registrations-differ");
        assertThat(preview.at("/against/0/detail"))
                .contains("HRB 700001")
                .contains("HRB 700002")
                .contains("请先改正");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("lead.merge-registrations-differ");
    }

    @Test
    void is_asked_about_where_two_entries_are_alike_and_answered_once() {
        var name = firm();
        var one = registered(name + "精细化工有限公司");
        var other = registered(name + "精细化学有限公司");
        heard(other);

        var pair = pairOf(one, other);
        assertThat(pair.at("/reasons/0")).isEqualTo("SIMILAR_WORDS");
        assertThat(pair.at("/one/names/0/text")).startsWith(name);
        assertThat(ok(as("bureau.head").get("/api/enterprises/duplicates?limit=200"))
                        .text())
                .contains(one + "~" + other);
        assertThat(as("zhangdian.officer").get("/api/enterprises/duplicates").at("/code"))
                .isEqualTo("lead.only-bureau-merges");

        var apart = ok(as("bureau.officer")
                .post("/api/enterprises/duplicates/" + one + "~" + other + "/difference", Map.of("reason", "法人不同")));
        heard(one);

        assertThat(apart.at("/status")).isEqualTo("DIFFERENT");
        assertThat(ok(as("bureau.head").get("/api/enterprises/duplicates?limit=200"))
                        .text())
                .doesNotContain(one + "~" + other);
        assertThat(ok(as("bureau.head").get("/api/enterprises/duplicates?status=DIFFERENT&limit=200"))
                        .text())
                .contains("法人不同");
    }

    @Test
    void and_its_relations_leave_no_trace_of_what_is_confidential() {
        var name = firm() + "精化有限公司";
        var secret = enterpriseOf(reported("zhangdian.officer", confidential(name)));
        var open = registered(firm() + "化学有限公司");

        for (var path : List.of("/merge-preview?into=" + open, "")) {
            assertThat(as("linzi.officer")
                            .get("/api/enterprises/" + secret + path)
                            .text())
                    .doesNotContain(name);
        }
        assertThat(ok(as("linzi.officer").get("/api/leads?enterprise=" + secret))
                        .at("/total/count"))
                .isEqualTo("0");
        assertThat(ok(as("linzi.officer").get("/api/visits?enterprise=" + secret))
                        .at("/total/count"))
                .isEqualTo("0");
        assertThat(merge(secret, open, "linzi.officer").at("/code")).isEqualTo("lead.only-bureau-merges");
        assertThat(merge(secret, open, "bureau.officer").at("/code")).isEqualTo("lead.merge-of-confidential");

        var known = firm() + "材料有限公司";
        var entry = registered(known);
        reported("zhangdian.officer", confidential(known));
        assertThat(ok(as("supervision").get("/api/leads?enterprise=" + entry)).at("/total/count"))
                .isEqualTo("0");
        assertThat(ok(as("zhangdian.officer").get("/api/leads?enterprise=" + entry))
                        .at("/total/count"))
                .isEqualTo("1");
    }

    @Test
    void needs_a_reason_and_an_entry_that_is_there() {
        var one = registered(firm() + "精化有限公司");

        assertThat(as("bureau.officer")
                        .post(path(one, "merge"), Map.of("into", "x", "reason", " "))
                        .at("/violations/0/pointer"))
                .isEqualTo("/reason");
        assertThat(merge(one, "nowhere", "bureau.officer").at("/code")).isEqualTo("lead.enterprise-unknown");
        assertThat(merge("nowhere", one, "bureau.officer").status()).isEqualTo(404);
        assertThat(undo(one, "bureau.head").at("/code")).isEqualTo("lead.not-merged");
    }

    private static Answer merge(String loser, String survivor, String by) {
        return as(by).post(path(loser, "merge"), Map.of("into", survivor, "reason", "同一家"));
    }

    private static Answer undo(String loser, String by) {
        return as(by).post(path(loser, "merge-undo"), Map.of("reason", "并错了"));
    }

    private static String path(String id, String decision) {
        return "/api/enterprises/" + id + "/" + decision;
    }

    private static String registered(String name, String... foreignRegistration) {
        var names = List.of(Map.of("text", name, "language", "zh"));
        var body = new HashMap<String, Object>(Map.of("names", names, "country", "DE"));
        List.of(foreignRegistration).forEach(registration -> body.put("foreignRegistration", registration));
        return ok(as("zhangdian.officer").post("/api/enterprises", body)).at("/id");
    }

    private static Map<String, Object> confidential(String name) {
        var names = List.of(Map.of("text", name, "language", "zh"));
        return lead(Map.of("names", names, "country", "CN"), "CONFIDENTIAL");
    }

    private static String enterpriseOf(String leadId) {
        return ok(as("bureau.officer").get("/api/leads/" + leadId)).at("/investor/enterpriseId");
    }

    private static String leadsOf(String enterprise) {
        return ok(as("bureau.officer").get("/api/leads?enterprise=" + enterprise))
                .at("/total/count");
    }

    private static String visitsTo(String enterprise) {
        return ok(as("zhangdian.officer").get("/api/visits?enterprise=" + enterprise))
                .at("/total/count");
    }

    private static String found(String name) {
        return ok(as("linzi.officer").get("/api/enterprises?q=" + encoded(name)))
                .at("/items/0/id");
    }

    private static List<String> counts(Answer preview, String side) {
        var counts = new ArrayList<String>();
        preview.json()
                .path(side)
                .path("counts")
                .forEach(one -> counts.add(
                        one.path("kind").asString() + " " + one.path("count").asInt()));
        return counts;
    }

    private static void visited(String name) {
        ok(as("zhangdian.officer")
                .post(
                        "/api/visits",
                        Map.of(
                                "firm",
                                Map.of("name", name, "country", "CN"),
                                "place",
                                "深圳市",
                                "stay",
                                Map.of("from", "2026-09-01", "days", 0.5),
                                "people",
                                2,
                                "purpose",
                                "洽谈")));
    }

    private static void met(String name) {
        ok(as("zhangdian.officer")
                .post(
                        "/api/meetings",
                        Map.of(
                                "firm", name,
                                "host", "分管副市长",
                                "guests", List.of(Map.of("name", "Herr Beispiel")),
                                "foreignGuests", false,
                                "profile", "化工",
                                "progress", "已洽谈",
                                "asks", "用地",
                                "wishedOn", "2026-12-20")));
    }

    private static Answer pairOf(String one, String other) {
        return ok(as("bureau.officer").get("/api/enterprises/duplicates/" + one + "~" + other));
    }

    /// The service hears its own events of this entry.
    private static void heard(String enterprise) {
        eventsOf(enterprise).forEach(event -> City.SERVICE.deliver(event.topic(), event.key(), event.json()));
    }

    private static List<String> heardOf(String enterprise) {
        return eventsOf(enterprise).stream()
                .map(event -> event.json()
                        .replaceAll(
                                ".*\"type\":\"lead.enterprise-([a-z-]+).v1\".*?(?:\"mergedInto\":\"([^\"]+)\".*)?$",
                                "$1 $2")
                        .strip())
                .toList();
    }

    private static List<MemoryBus.Sent> eventsOf(String enterprise) {
        return City.SERVICE.sent("lead.enterprise").stream()
                .filter(event -> event.key().equals(enterprise))
                .toList();
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... calls) throws Exception {
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(List.of(calls))) {
                answers.add(future.get());
            }
        }
        return answers;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
