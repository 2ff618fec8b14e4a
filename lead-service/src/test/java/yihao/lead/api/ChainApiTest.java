package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.TargetListApiTest.counted;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L2 An industry chain over HTTP")
class ChainApiTest {

    @Test
    void is_opened_firms_are_placed_and_its_gaps_shown() {
        var opened = as("bureau.officer").post("/api/industry-chains", chain(firm()));
        var path = "/api/industry-chains/" + opened.at("/id");
        var firm = enterprise(lead(firm() + "有限公司"));

        var placed = ok(as("zhangdian.officer").post(path + "/firms", place(opened.at("/links/1/id"), "HERE", firm)));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/number")).startsWith("IC-2026-");
        assertThat(opened.at("/unit/nameZh")).isEqualTo("张店区");
        assertThat(opened.at("/leader")).isEqualTo("city.leader");
        assertThat(opened.at("/links/0/name")).isEqualTo("正极材料");
        assertThat(opened.at("/links/1/industries/0")).isEqualTo("3612");
        assertThat(opened.at("/figures/gaps")).isEqualTo("2");
        assertThat(placed.at("/links/1/firms/0/enterpriseId")).isEqualTo(firm);
        assertThat(placed.at("/links/0/gap")).isEqualTo("true");
        assertThat(placed.at("/links/1/gap")).isEqualTo("false");
        var there = path + "/firms/" + placed.at("/links/1/firms/0/id");
        assertThat(ok(as("zhangdian.officer").put(there + "/presence", Map.of("presence", "ELSEWHERE")))
                        .at("/figures/gaps"))
                .isEqualTo("2");
        var naming = ok(as("linzi.officer").get("/api/industry-chains?enterprise=" + firm));
        assertThat(naming.at("/items/0/id")).isEqualTo(opened.at("/id"));
        assertThat(naming.at("/items/0/links/0/name")).isEqualTo("整车");
        assertThat(naming.json().at("/items/0/links")).hasSize(1);
        assertThat(ok(as("zhangdian.officer").post(there + "/removal", Map.of("reason", "已迁出")))
                        .at("/links/1/firms/0/takenOff/reason"))
                .isEqualTo("已迁出");
        assertThat(counted("linzi.officer", "/api/industry-chains?enterprise=" + firm))
                .isEqualTo("0");
    }

    @Test
    void is_found_by_unit_state_and_name_in_both_languages() {
        var name = firm();
        var chain = new java.util.HashMap<>(chain(name));
        chain.put("nameEn", "Chain of " + name);
        var path = "/api/industry-chains/"
                + ok(as("bureau.officer").post("/api/industry-chains", chain)).at("/id");
        var search = "/api/industry-chains?q=" + URLEncoder.encode("chain OF " + name, StandardCharsets.UTF_8);

        assertThat(counted("linzi.officer", search + "&unit=district-zhangdian&open=true"))
                .isEqualTo("1");
        assertThat(counted("linzi.officer", search + "&unit=district-linzi")).isEqualTo("0");
        var called = "{\"name\":\"" + name + "\",\"nameEn\":\"Chain of " + name + "\"}";
        assertThat(ok(as("linzi.officer").get("/api/industry-chains/names")).text())
                .contains(called);
        assertThat(as("referrer").get("/api/industry-chains/names").status()).isEqualTo(403);
        ok(as("bureau.officer").post(path + "/closing", Map.of("reason", "不再推进")));
        assertThat(counted("linzi.officer", search + "&open=true")).isEqualTo("0");
        assertThat(counted("linzi.officer", search + "&open=false")).isEqualTo("1");
        assertThat(ok(as("linzi.officer").get("/api/industry-chains/names")).text())
                .doesNotContain(called);
        assertThat(as("bureau.officer").put(path + "/plan", chain).at("/code")).isEqualTo("lead.chain-closed");
        assertThat(as("referrer").get(path).status()).isEqualTo(403);
    }

    @Test
    void is_changed_by_who_saw_its_latest_version_and_stands_once_under_its_name() throws Exception {
        var chain = chain(firm());
        Callable<Answer> open = () -> as("bureau.officer").post("/api/industry-chains", chain);
        try (var people = Executors.newFixedThreadPool(3)) {
            assertThat(people.invokeAll(List.of(open, open, open)).stream()
                            .map(one -> one.resultNow().status()))
                    .containsExactlyInAnyOrder(201, 409, 409);
        }
        var opened = ok(as("bureau.officer").post("/api/industry-chains", chain(firm())));
        var path = "/api/industry-chains/" + opened.at("/id") + "/plan";

        assertThat(as("bureau.officer")
                        .send("PUT", path, chain(firm()), "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(as("bureau.officer")
                        .send("PUT", path, chain(firm()), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void has_a_firm_once_though_several_place_it_at_one_instant() throws Exception {
        var opened = ok(as("bureau.officer").post("/api/industry-chains", chain(firm())));
        var path = "/api/industry-chains/" + opened.at("/id");
        var place = place(opened.at("/links/0/id"), "HERE", enterprise(lead(firm() + "有限公司")));
        Callable<Answer> once = () -> as("bureau.officer").post(path + "/firms", place);

        try (var people = Executors.newFixedThreadPool(4)) {
            assertThat(people.invokeAll(List.of(once, once, once, once)))
                    .allSatisfy(one -> assertThat(one.resultNow().status())
                            .as(one.resultNow().text())
                            .isEqualTo(200));
        }
        assertThat(ok(as("bureau.officer").get(path)).json().at("/links/0/firms"))
                .hasSize(1);
    }

    @Test
    void counts_merged_entries_once_and_is_a_relation_of_both() {
        var opened = ok(as("bureau.officer").post("/api/industry-chains", chain(firm())));
        var path = "/api/industry-chains/" + opened.at("/id");
        var loser = enterprise(lead(firm() + "精化有限公司"));
        var survivor = enterprise(lead(firm() + "化学有限公司"));
        ok(as("bureau.officer").post(path + "/firms", place(opened.at("/links/0/id"), "HERE", loser, survivor)));
        var merge = "/api/enterprises/" + loser;

        assertThat(ok(as("bureau.officer").get(merge + "/merge-preview?into=" + survivor))
                        .text())
                .contains("{\"kind\":\"CHAINS\",\"count\":1");
        ok(as("bureau.officer").post(merge + "/merge", Map.of("into", survivor, "reason", "同一家")));

        assertThat(ok(as("zhangdian.officer").get(path)).at("/figures/firms")).isEqualTo("1");
        assertThat(counted("zhangdian.officer", "/api/industry-chains?enterprise=" + loser))
                .isEqualTo("1");
    }

    @Test
    void leaves_no_trace_of_a_firm_that_the_reader_may_not_see() {
        var opened = ok(as("bureau.officer").post("/api/industry-chains", chain(firm())));
        var path = "/api/industry-chains/" + opened.at("/id");
        var secret = enterprise(lead(
                Map.of("names", List.of(Map.of("text", firm() + "有限公司", "language", "zh")), "country", "CN"),
                "CONFIDENTIAL"));
        ok(as("bureau.officer").post(path + "/firms", place(opened.at("/links/0/id"), "HERE", secret)));

        assertThat(ok(as("bureau.officer").get(path)).at("/figures/gaps")).isEqualTo("1");
        assertThat(ok(as("zhangdian.officer").get(path)).at("/figures/gaps")).isEqualTo("1");
        for (var reader : List.of("linzi.officer", "supervision")) {
            var theirs = ok(as(reader).get(path));
            assertThat(theirs.at("/figures/firms")).isEqualTo("0");
            assertThat(theirs.at("/figures/gaps")).isEqualTo("2");
            assertThat(theirs.text()).doesNotContain(secret);
            assertThat(counted(reader, "/api/industry-chains?enterprise=" + secret))
                    .isEqualTo("0");
        }
    }

    @Test
    void tells_who_supplies_whom() {
        var opened = ok(as("bureau.officer").post("/api/industry-chains", chain(firm())));
        var path = "/api/industry-chains/" + opened.at("/id");
        var supplier = enterprise(lead(firm() + "有限公司"));
        var customer = enterprise(lead(firm() + "有限公司"));
        ok(as("zhangdian.officer").post(path + "/firms", place(opened.at("/links/0/id"), "HERE", supplier, customer)));
        var told = Map.of("supplier", supplier, "customer", customer, "source", "2025 年报", "year", 2025);

        assertThat(as("linzi.officer").post(path + "/supplies", told).at("/code"))
                .isEqualTo("lead.chain-not-yours");
        var elsewhere = Map.of("supplier", "nowhere", "customer", customer, "source", "2025 年报", "year", 2025);
        assertThat(as("zhangdian.officer").post(path + "/supplies", elsewhere).status())
                .isEqualTo(422);
        assertThat(as("zhangdian.officer")
                        .post(path + "/firms", place("nowhere", "HERE", supplier))
                        .status())
                .isEqualTo(422);
        var seen = ok(as("zhangdian.officer").post(path + "/supplies", told));
        assertThat(seen.at("/supplies/0/supplier/enterpriseId")).isEqualTo(supplier);
        assertThat(seen.at("/supplies/0/year")).isEqualTo("2025");
        var back = path + "/supplies/" + seen.at("/supplies/0/id") + "/withdrawal";
        assertThat(ok(as("zhangdian.officer").post(back, Map.of("reason", "已停供")))
                        .at("/supplies/0/takenBack/reason"))
                .isEqualTo("已停供");
    }

    /// The entry of whom Zhangdian has reported.
    static String enterprise(Map<String, Object> lead) {
        return ok(as("bureau.head").get("/api/leads/" + reported("zhangdian.officer", lead)))
                .at("/investor/enterpriseId");
    }

    static Map<String, Object> place(String link, String presence, String... entries) {
        return Map.of("link", link, "presence", presence, "enterprises", List.of(entries));
    }

    static Map<String, Object> chain(String name) {
        return Map.of(
                "name",
                name,
                "unit",
                "district-zhangdian",
                "leader",
                "city.leader",
                "links",
                List.of(
                        Map.of("name", "整车", "position", "DOWNSTREAM", "industries", List.of("3612")),
                        Map.of("name", "正极材料", "position", "UPSTREAM")));
    }
}
