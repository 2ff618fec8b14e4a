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

@DisplayName("L2 A leader paired with a firm over HTTP")
class PairingApiTest {

    @Test
    void waits_in_the_bureaus_list_before_its_end_and_is_renewed() {
        var firm = registered(firm() + "有限公司");
        var paired = pair(firm, "2026-09-15");
        var path = "/api/pairings/" + paired.at("/id");
        var work = "/api/services/lead/work-items";

        assertThat(paired.status()).as(paired.text()).isEqualTo(201);
        assertThat(ok(as("bureau.officer").get("/api/pairings/leaders")).text()).contains("city.leader");
        assertThat(ok(as("bureau.officer").get(work)).text()).contains(paired.at("/number"));
        assertThat(ok(as("zhangdian.officer").get(work)).text()).doesNotContain(paired.at("/number"));
        var renewed = ok(as("bureau.officer").post(path + "/renewal", Map.of("until", "2027-09-15")));
        assertThat(renewed.at("/terms/0/from")).isEqualTo("2026-09-16");
        assertThat(renewed.at("/status")).isEqualTo("RUNNING");
        assertThat(ok(as("bureau.officer").get(work)).text()).doesNotContain(paired.at("/number"));
    }

    @Test
    void shows_the_firms_contact_to_the_bureau_and_the_leader_and_masks_it_for_others() {
        var firm = registered(firm() + "有限公司");
        var path = "/api/pairings/" + pair(firm, "2027-12-31").at("/id");
        var ofFirm = "/api/pairings?enterprise=" + firm;

        assertThat(ok(as("bureau.officer").get(path)).at("/contact/name")).isEqualTo("Frau Muster");
        assertThat(ok(as("city.leader").get(path)).at("/contact/phone")).isEqualTo("+49 89 123456");
        for (var other : List.of("zhangdian.officer", "supervision", "auditor")) {
            assertThat(ok(as(other).get(ofFirm)).at("/items/0/leader")).isEqualTo("city.leader");
            assertThat(ok(as(other).get(ofFirm)).text()).doesNotContain("Muster", "89 123456");
            assertThat(ok(as(other).get(path)).text()).doesNotContain("Muster", "89 123456");
            assertThat(ok(as(other).get("/api/pairings")).json().path("items")).isEmpty();
        }
    }

    @Test
    void of_a_firm_that_one_may_not_see_leaves_no_trace() {
        var investor = Map.<String, Object>of(
                "names", List.of(Map.of("text", firm() + "有限公司", "language", "zh")), "country", "CN");
        var secret = ok(as("bureau.head")
                        .get("/api/leads/" + reported("zhangdian.officer", lead(investor, "CONFIDENTIAL"))))
                .at("/investor/enterpriseId");
        var paired = ok(pair(secret, "2027-12-31"));

        assertThat(as("linzi.officer").get("/api/pairings/" + paired.at("/id")).status())
                .isEqualTo(404);
        assertThat(ok(as("linzi.officer").get("/api/pairings?enterprise=" + secret))
                        .at("/total/count"))
                .isEqualTo("0");
        assertThat(ok(as("bureau.officer").get("/api/pairings")).text()).contains(paired.at("/number"));
    }

    @Test
    void stands_once_though_two_pair_at_one_instant_and_is_the_bureaus_to_decide() throws Exception {
        var firm = registered(firm() + "有限公司");
        Callable<Answer> pairing = () -> pair(firm, "2027-12-31");

        try (var people = Executors.newFixedThreadPool(3)) {
            var answers = people.invokeAll(List.of(pairing, pairing, pairing)).stream()
                    .map(one -> one.resultNow())
                    .toList();

            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .allSatisfy(answer -> assertThat(answer.at("/code")).isEqualTo("lead.pairing-already-stands"));
        }
        assertThat(as("zhangdian.officer")
                        .post("/api/pairings", body(firm, "2027-12-31"))
                        .at("/code"))
                .isEqualTo("lead.pairing-not-yours");
        assertThat(as("zhangdian.officer").get("/api/pairings/leaders").status())
                .isEqualTo(403);
    }

    static Answer pair(String firm, String until) {
        return as("bureau.officer").post("/api/pairings", body(firm, until));
    }

    private static Map<String, Object> body(String firm, String until) {
        return Map.of(
                "enterprise",
                firm,
                "leader",
                "city.leader",
                "contact",
                Map.of("name", "Frau Muster", "phone", "+49 89 123456"),
                "from",
                "2026-09-01",
                "until",
                until);
    }

    private static String registered(String name) {
        var names = List.of(Map.of("text", name, "language", "zh"));
        return ok(as("zhangdian.officer").post("/api/enterprises", Map.of("names", names, "country", "CN")))
                .at("/id");
    }
}
