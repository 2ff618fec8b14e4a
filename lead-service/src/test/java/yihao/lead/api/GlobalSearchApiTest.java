package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G4 What the search finds in lead-service")
class GlobalSearchApiTest {

    @Test
    void is_the_lead_and_the_enterprise_by_name_and_each_by_its_number() {
        var name = firm() + "有限公司";
        var lead = reported("zhangdian.officer", lead(name));
        var number = ok(as("zhangdian.officer").get("/api/leads/" + lead)).at("/number");
        ServiceUnderTest.store().forgetScans();

        assertThat(links("zhangdian.officer", name)).hasSize(2).contains("/leads/" + lead);
        assertThat(links("zhangdian.officer", number)).contains("/leads/" + lead);
        assertThat(links("zhangdian.officer", number.toLowerCase(java.util.Locale.ROOT)))
                .contains("/leads/" + lead);
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void is_not_what_is_confidential_or_another_unit_s_own() {
        var secret = firm() + "有限公司";
        var confidential = reported("zhangdian.officer", lead(investor(secret), "CONFIDENTIAL"));
        var own = reported("zhangdian.officer", lead(investor(firm() + "有限公司"), "OWN"));
        var ownNumber = ok(as("zhangdian.officer").get("/api/leads/" + own)).at("/number");
        var number =
                ok(as("zhangdian.officer").get("/api/leads/" + confidential)).at("/number");

        for (var stranger : List.of("linzi.officer", "auditor")) {
            assertThat(links(stranger, secret)).isEmpty();
            assertThat(links(stranger, number)).isEmpty();
        }
        assertThat(links("linzi.officer", ownNumber)).isEmpty();
        assertThat(links("zhangdian.officer", secret)).contains("/leads/" + confidential);
        assertThat(links("referrer", ownNumber)).isEmpty();
    }

    @Test
    void is_a_unit_by_either_name_or_its_id_in_the_reader_s_language() {
        assertThat(links("referrer", "张店")).contains("/network/units/district-zhangdian");
        assertThat(links("referrer", "district-zhang")).contains("/network/units/district-zhangdian");
        var english = as("referrer").get(search("munich"), "Accept-Language", "en");
        assertThat(english.json().findValuesAsString("title")).contains("Munich Office");
    }

    @Test
    void is_a_filing_by_its_number_or_its_lead_s_for_who_filed_it_and_never_by_a_person_s_name() {
        ok(as("security.admin")
                .put(
                        "/api/officers/referrer-search",
                        Map.of(
                                "name", "演示",
                                "unit", "city-zibo",
                                "functions", List.of("REFERRER"),
                                "from", "2026-01-01")));
        var registered = ok(as("referrer-search")
                .post(
                        "/api/referrers",
                        Map.of(
                                "kind", "NATURAL_PERSON",
                                "category", "INDIVIDUAL",
                                "name", "示例丁",
                                "identityNumber", "110105198001010016",
                                "phone", "13800000009",
                                "noInterestDeclared", true)));
        var id = registered.at("/id");
        ok(as("bureau.officer").post("/api/referrers/" + id + "/confirmation", Map.of()));
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var filed = ok(as("referrer-search")
                .post("/api/referrals", Map.of("referrerId", id, "lead", lead, "statement", "引荐说明")));
        var link = "/referrals/" + filed.at("/id");

        assertThat(links("referrer-search", filed.at("/number"))).contains(link);
        assertThat(links("referrer-search", filed.at("/leadNumber"))).contains(link);
        assertThat(links("zhangdian.officer", filed.at("/number"))).contains(link);
        assertThat(links("linzi.officer", filed.at("/number"))).isEmpty();
        assertThat(links("bureau.officer", "示例丁")).isEmpty();
    }

    private static Map<String, Object> investor(String name) {
        return Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
    }

    private static String search(String typed) {
        return "/api/services/lead/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static List<String> links(String subject, String typed) {
        return ok(as(subject).get(search(typed))).json().findValuesAsString("link");
    }
}
