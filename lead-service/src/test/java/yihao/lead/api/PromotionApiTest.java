package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L9 A promotion event over HTTP")
class PromotionApiTest {

    @Test
    void is_planned_firms_are_pasted_some_come_and_sign_and_a_lead_comes_from_it() {
        var firm = firm() + "有限公司";
        var planned = as("zhangdian.officer").post("/api/promotions", event("SIGNING"));
        var path = "/api/promotions/" + planned.at("/id");
        var invited = ok(as("zhangdian.officer")
                .post(path + "/invitations", Map.of("names", "1、" + firm + "\n2、" + firm() + "\n" + firm)));
        var first = invited.at("/invited/0/id");

        ok(as("zhangdian.officer")
                .post(
                        path + "/attendance",
                        Map.of("came", List.of(first), "absent", List.of(invited.at("/invited/1/id")))));
        ok(as("zhangdian.officer")
                .post(
                        path + "/invitations/" + first + "/signing",
                        Map.of("amount", Map.of("amount", "120000000.00", "currency", "CNY"))));
        var lead = reported("zhangdian.officer", lead(firm));
        var told = ok(as("zhangdian.officer").post(path + "/leads", Map.of("lead", lead)));

        assertThat(planned.status()).isEqualTo(201);
        assertThat(told.at("/figures/invited")).isEqualTo("2");
        assertThat(told.at("/figures/came")).isEqualTo("1");
        assertThat(told.at("/figures/absent")).isEqualTo("1");
        assertThat(told.at("/figures/signed/0/amount")).isEqualTo("120000000.00");
        assertThat(told.at("/figures/brought/leads")).isEqualTo("1");
        assertThat(told.at("/leads/0/leadId")).isEqualTo(lead);
        assertThat(told.at("/invited/0/name")).isEqualTo(firm);
        assertThat(told.at("/invited/0/came")).isEqualTo("true");
    }

    @Test
    void of_another_unit_leaves_no_trace_in_lists_counts_searches_and_errors() {
        var planned = ok(as("zhangdian.officer").post("/api/promotions", event("FAIR")));
        var path = "/api/promotions/" + planned.at("/id");
        var search = "/api/promotions?kind=FAIR&q=" + planned.at("/number");

        assertThat(ok(as("zhangdian.officer").get(search)).at("/total/count")).isEqualTo("1");
        assertThat(ok(as("bureau.officer").get(search)).at("/total/count")).isEqualTo("1");
        assertThat(ok(as("linzi.officer").get(search)).at("/total/count")).isEqualTo("0");
        assertThat(ok(as("supervision").get(search)).at("/total/count")).isEqualTo("0");
        assertThat(as("linzi.officer").get(path).status()).isEqualTo(404);
        assertThat(as("linzi.officer")
                        .post(path + "/invitations", Map.of("names", "甲"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void counts_for_each_reader_the_leads_that_the_reader_sees() {
        var body = new java.util.HashMap<>(event("FAIR"));
        body.put("partners", List.of("district-linzi"));
        var path = "/api/promotions/"
                + ok(as("zhangdian.officer").post("/api/promotions", body)).at("/id");
        var investor = Map.<String, Object>of(
                "names", List.of(Map.of("text", firm() + "有限公司", "language", "zh")), "country", "CN");
        var lead = reported("zhangdian.officer", lead(investor, "CONFIDENTIAL"));
        ok(as("zhangdian.officer").post(path + "/leads", Map.of("lead", lead)));

        assertThat(ok(as("zhangdian.officer").get(path)).at("/figures/brought/leads"))
                .isEqualTo("1");
        var partner = ok(as("linzi.officer").get(path));
        assertThat(partner.at("/figures/brought/leads")).isEqualTo("0");
        assertThat(partner.json().at("/leads")).isEmpty();
    }

    @Test
    void has_a_lead_alone_though_two_name_it_at_one_instant() throws Exception {
        var lead = reported("zhangdian.officer", lead(firm()));
        List<Callable<Answer>> both = List.of(naming(lead), naming(lead), naming(lead), naming(lead));

        try (var people = Executors.newFixedThreadPool(both.size())) {
            var answers =
                    people.invokeAll(both).stream().map(one -> one.resultNow()).toList();

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .allSatisfy(answer -> assertThat(answer.at("/code")).isEqualTo("lead.promotion-lead-taken"));
        }
    }

    private static Callable<Answer> naming(String lead) {
        var path = "/api/promotions/"
                + ok(as("zhangdian.officer").post("/api/promotions", event("FAIR")))
                        .at("/id");
        return () -> as("zhangdian.officer").post(path + "/leads", Map.of("lead", lead));
    }

    static Map<String, Object> event(String kind) {
        return Map.of("kind", kind, "name", "精细化工推介会", "place", "深圳", "from", "2026-09-01", "until", "2026-09-01");
    }
}
