package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.TrailApiTest.actions;
import static yihao.lead.api.TrailSightApiTest.investor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L7 The trail of an enterprise over HTTP")
class EnterpriseTrailApiTest {

    @Test
    void tells_all_who_see_it_who_changed_and_attested_what_and_why() {
        var name = firm() + "有限公司";
        var path = registered("zhangdian.officer", name);
        ok(as("zhangdian.officer").put(path, stated(name, "2614")));
        var trait = Map.of("trait", "LISTED", "year", 2020, "source", "上交所");
        var attested = ok(as("linzi.officer").post(path + "/attestations", trait));
        var taken = path + "/attestations/" + attested.at("/attestations/0/id") + "/withdrawal";
        ok(as("linzi.officer").post(taken, Map.of("reason", "已退市")));

        for (var reader : List.of("liaison-munich", "supervision")) {
            assertThat(actions(path, reader)).containsExactly("FACTS_CHANGED", "TRAIT_ATTESTED", "TRAIT_TAKEN_BACK");
        }
        var told = ok(as("liaison-munich").get(path + "/trail"));
        assertThat(told.at("/items/0/by")).isEqualTo("zhangdian.officer");
        assertThat(told.at("/items/2/unit")).isEqualTo("district-linzi");
        assertThat(told.at("/items/2/reason")).isEqualTo("已退市");
        assertThat(told.text()).doesNotContain("version", "changes", name, "上交所");
    }

    @Test
    void tells_of_what_a_report_told_only_who_sees_the_leads_of_that_unit() {
        var name = firm() + "有限公司";
        var path = registered("linzi.officer", name);
        var known = Map.of("text", name, "language", "zh");
        var secret = Map.<String, Object>of(
                "names", List.of(known, Map.of("text", firm() + " Holding", "language", "en")), "country", "CN");
        reported("zhangdian.officer", lead(secret, "CONFIDENTIAL"));

        for (var reader : List.of("bureau.officer", "city.leader")) {
            assertThat(actions(path, reader)).containsExactly("REGISTERED", "REGISTERED");
        }
        for (var reader : List.of("linzi.officer", "zhangdian.head")) {
            assertThat(actions(path, reader)).containsExactly("REGISTERED");
        }
        assertThat(ok(as("linzi.officer").get(path + "/trail")).text()).doesNotContain("zhangdian");
        for (var reader : List.of("liaison-munich", "supervision", "auditor")) {
            assertThat(actions(path, reader)).as(reader).isEmpty();
        }
    }

    @Test
    void of_what_was_confidential_leaves_no_trace_for_who_brings_it_into_the_open() {
        var name = firm() + "有限公司";
        var lead = reported("zhangdian.officer", lead(investor(name), "CONFIDENTIAL"));
        var path = "/api/enterprises/"
                + ok(as("bureau.officer").get("/api/leads/" + lead)).at("/investor/enterpriseId");
        ok(as("zhangdian.officer").put(path, stated(name, "2614")));
        for (var stranger : List.of("linzi.officer", "supervision")) {
            assertThat(as(stranger).get(path + "/trail").status()).isEqualTo(404);
        }

        assertThat(registered("linzi.officer", name)).isEqualTo(path);
        ok(as("linzi.officer").put(path, stated(name, "2631")));

        assertThat(actions(path, "linzi.officer")).containsExactly("REGISTERED", "FACTS_CHANGED");
        assertThat(actions(path, "liaison-munich")).containsExactly("FACTS_CHANGED");
        assertThat(ok(as("linzi.officer").get(path + "/trail")).text()).doesNotContain("zhangdian");
        assertThat(actions(path, "zhangdian.officer")).containsExactly("REGISTERED", "FACTS_CHANGED", "FACTS_CHANGED");
        assertThat(actions(path, "bureau.officer"))
                .containsExactly("REGISTERED", "FACTS_CHANGED", "REGISTERED", "FACTS_CHANGED");
    }

    @Test
    void tells_with_the_firm_what_was_decided_about_merged_entries_and_with_each_what_it_was_before() {
        var standing = registered("zhangdian.officer", firm() + "化学有限公司");
        var name = firm() + "精化有限公司";
        var merged = registered("zhangdian.officer", name);
        ok(as("zhangdian.officer").put(merged, stated(name, "2614")));
        var into = Map.of("into", standing.substring("/api/enterprises/".length()), "reason", "同一家");
        ok(as("bureau.officer").post(merged + "/merge", into));

        for (var path : List.of(standing, merged)) {
            assertThat(actions(path, "liaison-munich")).containsExactly("FACTS_CHANGED", "MERGED");
            assertThat(ok(as("liaison-munich").get(path + "/trail")).at("/items/1/reason"))
                    .isEqualTo("同一家");
        }
        ok(as("bureau.head").post(merged + "/merge-undo", Map.of("reason", "并错了")));

        assertThat(actions(standing, "liaison-munich")).isEmpty();
        assertThat(actions(merged, "liaison-munich")).containsExactly("FACTS_CHANGED", "MERGED", "MERGE_UNDONE");
    }

    private static String registered(String by, String name) {
        return "/api/enterprises/"
                + ok(as(by).post("/api/enterprises", investor(name))).at("/id");
    }

    private static Map<String, Object> stated(String name, String industry) {
        var facts = new HashMap<>(investor(name));
        facts.put("industry", industry);
        return facts;
    }
}
