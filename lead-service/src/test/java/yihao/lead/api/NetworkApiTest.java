package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L1, L2, P2 Units, officers, enterprises and rates over HTTP")
class NetworkApiTest {

    @Test
    void say_who_i_am_where_and_which_business_day_it_is() {
        var me = ok(as("zhangdian.officer").get("/api/me"));

        assertThat(me.at("/unit/nameZh")).isEqualTo("张店区");
        assertThat(me.at("/functions/0")).isEqualTo("UNIT_OFFICER");
        assertThat(me.at("/today")).isEqualTo("2026-09-01");
    }

    @Test
    void tell_every_officer_the_names_that_stand_in_records() {
        var names = ok(as("linzi.officer").get("/api/officer-names?subject=zhangdian.officer&subject=nobody"));

        assertThat(names.at("/items/0/subject")).isEqualTo("zhangdian.officer");
        assertThat(names.at("/items/0/name")).isNotBlank();
        assertThat(names.at("/items/1/subject")).isEmpty();
        var tooMany = "subject=one&".repeat(101);
        assertThat(as("linzi.officer").get("/api/officer-names?" + tooMany).status())
                .isEqualTo(400);
    }

    @Test
    void are_registered_by_the_security_administrator_and_by_nobody_with_business() {
        var unit = Map.of("kind", "SQUAD", "nameZh", "一小分队", "nameEn", "Squad 1", "parent", "district-zhangdian");

        assertThat(as("bureau.head").put("/api/units/squad-01", unit).at("/code"))
                .isEqualTo("lead.only-security-administrator");
        assertThat(as("security.admin").put("/api/units/squad-01", unit).status())
                .isEqualTo(201);
        assertThat(as("security.admin").put("/api/units/squad-01", unit).status())
                .isEqualTo(200);
        assertThat(ok(as("linzi.officer").get("/api/units?parent=district-zhangdian"))
                        .at("/items/0/ancestors/1"))
                .isEqualTo("city-zibo");
        assertThat(as("security.admin").get("/api/leads").status()).isEqualTo(403);
    }

    @Test
    void may_be_called_and_say_no_number_that_is_none() {
        var unit = Map.of("kind", "SQUAD", "nameZh", "二小分队", "nameEn", "Squad 2", "parent", "district-zhangdian");
        var reachable = new HashMap<>(unit);
        reachable.put("telephone", "0533-0000002 (801)");

        assertThat(ok(as("security.admin").put("/api/units/squad-02", reachable))
                        .at("/telephone"))
                .isEqualTo("0533-0000002 (801)");
        for (var wrong : List.of("ask for Li", "12", "<a>123</a>", "1".repeat(41))) {
            reachable.put("telephone", wrong);
            assertThat(as("security.admin")
                            .put("/api/units/squad-02", reachable)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void tell_the_other_services_without_a_name() {
        var events = City.SERVICE.sent("lead.officer").stream()
                .filter(event -> event.key().equals("zhangdian.officer"))
                .toList();

        assertThat(events).isNotEmpty();
        assertThat(events.getFirst().json())
                .contains("lead.officer-appointed.v1", "\"unitAncestors\":[\"city-zibo\"]")
                .doesNotContain("演示");
    }

    @Test
    void warn_of_a_wrong_check_digit_until_another_officer_confirms_it() {
        var enterprise = Map.of(
                "names", List.of(Map.of("text", "某厦门机构", "language", "zh")),
                "creditCode", "91350211M00013FA1N",
                "country", "CN");
        var saved = ok(as("zhangdian.officer").post("/api/enterprises", enterprise));

        assertThat(saved.at("/warnings/0/code")).isEqualTo("lead.credit-code-check-digit");
        var confirmation = "/api/enterprises/" + saved.at("/id") + "/credit-code-confirmation";
        assertThat(as("zhangdian.officer")
                        .post(confirmation, Map.of("reason", "原件"))
                        .at("/code"))
                .isEqualTo("lead.confirmer-is-registrant");
        assertThat(ok(as("linzi.officer").post(confirmation, Map.of("reason", "已核营业执照原件")))
                        .at("/creditCodeConfirmed"))
                .isEqualTo("true");
        assertThat(as("linzi.officer").post("/api/enterprises", enterprise).at("/code"))
                .isEqualTo("lead.enterprise-exists");
    }

    @Test
    void publish_a_rate_once_and_correct_it_with_a_reason() {
        var path = "/api/exchange-rates/EUR/2026-08-31";

        assertThat(as("finance")
                        .put(path, Map.of("rate", "8.2345", "source", "中间价"))
                        .status())
                .isEqualTo(201);
        assertThat(as("finance")
                        .put(path, Map.of("rate", "8.2345", "source", "中间价"))
                        .status())
                .isEqualTo(200);
        assertThat(as("finance")
                        .put(path, Map.of("rate", "8.2346", "source", "中间价"))
                        .at("/code"))
                .isEqualTo("lead.rate-reason-missing");
        ok(as("finance").put(path, Map.of("rate", "8.2346", "source", "中间价", "reason", "录入错误")));

        assertThat(ok(as("zhangdian.officer").get("/api/exchange-rates?currency=EUR"))
                        .at("/items/0/rate"))
                .isEqualTo("8.2346");
        assertThat(City.SERVICE.sent("lead.exchange-rate"))
                .extracting(event -> event.json().contains("exchange-rate-corrected"))
                .containsExactly(false, true);
    }

    @Test
    void make_a_lead_major_by_the_newest_rate_up_to_its_day() {
        ok(as("finance").put("/api/exchange-rates/GBP/2026-08-31", Map.of("rate", "9.5", "source", "中间价")));
        var million = Map.of("amount", "52631579.00", "currency", "GBP");
        var body = new java.util.HashMap<>(City.lead(City.firm()));
        body.put("amount", million);

        assertThat(ok(as("zhangdian.officer").post("/api/leads", body)).at("/major"))
                .isEqualTo("true");
    }

    @Test
    void officers_are_listed_to_the_last_page_by_page() {
        var all = new ArrayList<String>();
        var after = "";
        do {
            var page = ok(as("auditor").get("/api/officers?limit=3" + (after.isEmpty() ? "" : "&after=" + after)));
            page.json().path("items").forEach(one -> all.add(one.path("subject").asString()));
            after = page.json().path("next").asString("");
        } while (!after.isEmpty());

        assertThat(all).contains("auditor", "zhangdian.officer").doesNotHaveDuplicates();
        assertThat(String.valueOf(all.size()))
                .isEqualTo(ok(as("auditor").get("/api/officers")).at("/total/count"));
    }
}
