package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("L11 A referral over HTTP")
class ReferralApiTest {

    static String referrer = "";

    @BeforeAll
    static void aConfirmedReferrer() {
        var registered = ok(as("referrer")
                .post(
                        "/api/referrers",
                        Map.of(
                                "kind", "NATURAL_PERSON",
                                "category", "INDIVIDUAL",
                                "name", "王演示",
                                "identityNumber", "11010519491231002X",
                                "phone", "13800000000",
                                "noInterestDeclared", true)));
        referrer = registered.at("/id");
        assertThat(registered.text()).doesNotContain("演示").doesNotContain("19491231");
        assertThat(as("bureau.officer").get("/api/referrers/" + referrer).at("/actions/0"))
                .isEqualTo("confirm");
        assertThat(workItems("bureau.officer")).contains(referrer + ":lead.confirm-referrer");
        ok(as("bureau.officer").post("/api/referrers/" + referrer + "/confirmation", Map.of()));
        assertThat(workItems("bureau.officer")).doesNotContain(referrer + ":lead.confirm-referrer");
    }

    @Test
    void is_filed_and_confirmed_by_four_parties_the_investor_by_a_link_without_an_account() {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var filed = ok(as("referrer").post("/api/referrals", filing(lead)));
        var id = filed.at("/id");

        assertThat(workItems("zhangdian.officer")).contains(id + ":lead.confirm-referral");
        assertThat(workItems("referrer")).contains(id + ":lead.confirm-referral");
        ok(confirm("referrer", id, "REFERRER"));
        assertThat(workItems("referrer")).doesNotContain(id + ":lead.confirm-referral");
        ok(confirm("zhangdian.officer", id, "LANDING_PLACE"));
        ok(confirm("bureau.officer", id, "BUREAU"));
        var link = ok(as("bureau.head").post("/api/referrals/" + id + "/investor-links", Map.of()));
        var shown = ok(City.SERVICE.anonymous().get(link.at("/path")));
        ok(City.SERVICE.anonymous().post(link.at("/path"), Map.of("confirmed", true)));
        var used = City.SERVICE.anonymous().get(link.at("/path"));

        assertThat(filed.status()).isEqualTo(201);
        assertThat(shown.at("/leadTitle")).isEqualTo("精细化工项目");
        assertThat(as("referrer").get("/api/referrals/" + id).at("/status")).isEqualTo("CONFIRMED");
        assertThat(used.status()).isEqualTo(404);
        assertThat(used.at("/code")).isEqualTo("lead.link-unknown");
        assertThat(City.SERVICE.sent("lead.referral"))
                .filteredOn(event -> event.key().equals(id))
                .last()
                .satisfies(event -> assertThat(event.json())
                        .contains("lead.referral-confirmed.v1")
                        .doesNotContain("演示")
                        .doesNotContain(link.at("/token")));
    }

    @RepeatedTest(8)
    void is_open_once_for_a_referrer_though_it_is_filed_twice_at_one_instant() throws Exception {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var ready = new CyclicBarrier(6);
        Callable<Integer> files = () -> {
            ready.await();
            return as("referrer").post("/api/referrals", filing(lead)).status();
        };

        try (var people = Executors.newFixedThreadPool(6)) {
            assertThat(people.invokeAll(Collections.nCopies(6, files)))
                    .map(Future::resultNow)
                    .containsOnly(201, 409)
                    .containsOnlyOnce(201);
        }
    }

    @Test
    void tells_its_referrer_what_the_lead_became_though_the_lead_is_not_shown() {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var id = ok(as("referrer").post("/api/referrals", filing(lead))).at("/id");
        ok(confirm("referrer", id, "REFERRER"));
        ok(confirm("zhangdian.officer", id, "LANDING_PLACE"));
        ok(confirm("bureau.officer", id, "BUREAU"));
        var link = ok(as("bureau.head").post("/api/referrals/" + id + "/investor-links", Map.of()));
        ok(City.SERVICE.anonymous().post(link.at("/path"), Map.of("confirmed", true)));
        assertThat(as("referrer").get("/api/referrals/" + id).at("/projectId")).isEmpty();

        ok(as("zhangdian.officer").post("/api/leads/" + lead + "/conversion", Map.of("unit", "district-zhangdian")));

        assertThat(as("referrer").get("/api/referrals/" + id).at("/projectId")).isEqualTo("project-of-" + lead);
        assertThat(as("referrer").get("/api/leads/" + lead).status()).isEqualTo(403);
    }

    @Test
    void has_one_referrer_per_person_whoever_registers_them() {
        var officer = as("zhangdian.officer");

        assertThat(officer.post("/api/referrers", onBehalf("110105197711070051"))
                        .status())
                .isEqualTo(201);
        assertThat(officer.post("/api/referrers", onBehalf("11010519771107006X"))
                        .status())
                .isEqualTo(201);
        assertThat(officer.post("/api/referrers", onBehalf("110105197711070051"))
                        .at("/code"))
                .isEqualTo("lead.referrer-exists");
    }

    @Test
    void after_the_agreement_is_refused_as_late() {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        Events.deliverProject(lead, "project-signed-" + lead, LocalDate.of(2026, 9, 1));

        var late = as("referrer").post("/api/referrals", filing(lead));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.at("/code")).isEqualTo("lead.referral-late");
        assertThat(late.at("/happenedOn")).isEqualTo("2026-09-01");
        assertThat(late.at("/lastDay")).isEqualTo("2026-08-31");
        assertThat(late.at("/detail")).contains("投资协议签订", "2026-08-31");
    }

    @Test
    void is_seen_by_who_filed_it_and_by_the_units_of_its_lead_only() {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var id = ok(as("referrer").post("/api/referrals", filing(lead))).at("/id");

        assertThat(ok(as("referrer").get("/api/referrals")).text()).contains(id);
        assertThat(ok(as("zhangdian.officer").get("/api/referrals?lead=" + lead))
                        .text())
                .contains(id);
        assertThat(as("linzi.officer").get("/api/referrals/" + id).status()).isEqualTo(404);
        assertThat(ok(as("linzi.officer").get("/api/referrals?lead=" + lead)).text())
                .doesNotContain(id);
        assertThat(ok(as("linzi.officer").get("/api/referrals")).text()).doesNotContain(id);
        assertThat(confirm("linzi.officer", id, "LANDING_PLACE").status()).isEqualTo(404);
        assertThat(confirm("bureau.officer", id, "LANDING_PLACE").at("/code")).isEqualTo("lead.referral-not-yours");
    }

    @Test
    void is_counted_with_all_that_are_visible_however_short_the_page() {
        ok(as("referrer").post("/api/referrals", filing(accepted(reported("liaison-munich", lead(firm()))))));
        ok(as("referrer").post("/api/referrals", filing(accepted(reported("liaison-munich", lead(firm()))))));

        var page = ok(as("referrer").get("/api/referrals?limit=1"));
        var filed = ok(as("referrer").get("/api/referrals?limit=200"))
                .json()
                .path("items")
                .size();

        assertThat(page.json().path("items")).hasSize(1);
        assertThat(filed).isGreaterThan(1);
        assertThat(page.at("/total/count")).isEqualTo(String.valueOf(filed));
        assertThat(ok(as("linzi.officer").get("/api/referrals?limit=1")).at("/total/count"))
                .isEqualTo("0");
    }

    private static java.util.List<String> workItems(String subject) {
        return ok(as(subject).get("/api/services/lead/work-items"))
                .json()
                .path("items")
                .findValuesAsString("id");
    }

    private static Map<String, Object> onBehalf(String identity) {
        return Map.of(
                "kind", "NATURAL_PERSON",
                "category", "INDIVIDUAL",
                "name", "李演示",
                "identityNumber", identity,
                "phone", "13800000001",
                "noInterestDeclared", true);
    }

    private static Map<String, Object> filing(String lead) {
        return Map.of("referrerId", referrer, "lead", lead, "statement", "引荐说明");
    }

    private static yihao.testkit.service.Http.Answer confirm(String subject, String id, String party) {
        return as(subject).post("/api/referrals/" + id + "/confirmations", Map.of("party", party));
    }
}
