package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Office.ok;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import yihao.platform.events.ParkedEvents;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("T5 The promotion staff over HTTP")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffApiTest {

    static final String PAY = "8765";
    static final List<String> OTHERS = List.of("zhangdian.yi", "linzi.head", "bureau.officer", "leader");

    static StaffCity city;
    static String appointment;

    @BeforeAll
    static void open() {
        ServiceUnderTest.store().forgetScans();
        city = new StaffCity();
        appointment = city.appointed("zhangdian.jia", "2026-12-10");
        city.visit("v1", "zhangdian.jia", "2026-07-15", "MADE", 1);
        city.visit("v2", "zhangdian.jia", "2026-08-15", "MADE", 1);
        city.visit("v3", "zhangdian.jia", "2026-08-16", "PLANNED", 1);
        city.lead("l1", "zhangdian.jia", true);
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    @Order(1)
    void a_post_is_opened_changed_and_closed_by_the_units_head() {
        assertThat(city.as("zhangdian.jia")
                        .post("/api/posts", StaffCity.post(1))
                        .at("/code"))
                .isEqualTo("talent.post-not-yours");
        var opened = city.as("zhangdian.head").post("/api/posts", StaffCity.post(1));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        var post = "/api/posts/" + opened.at("/id");

        var changed = city.as("zhangdian.head").put(post, StaffCity.post(2), "If-Match", "\"1\"");
        assertThat(changed.json().get("places").asInt()).isEqualTo(2);
        assertThat(city.as("zhangdian.head")
                        .put(post, StaffCity.post(3), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        ok(city.as("zhangdian.head").post(post + "/closure", Map.of("reason", "编制调整")));
        assertThat(city.as("zhangdian.head")
                        .get("/api/posts?status=CLOSED")
                        .json()
                        .at("/items"))
                .hasSize(1);
        assertThat(city.as("linzi.head").get(post).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_contract_is_seen_by_those_it_concerns_and_nobody_else() {
        var path = "/api/appointments/" + appointment;
        for (var who : List.of("zhangdian.jia", "zhangdian.head", "bureau.head", "finance", "auditor")) {
            assertThat(city.as(who).get(path).text()).as(who).contains(PAY);
        }
        for (var who : OTHERS) {
            assertThat(city.as(who).get(path).status()).as(who).isEqualTo(404);
            assertThat(city.as(who).get("/api/appointments").json().at("/items"))
                    .as(who)
                    .isEmpty();
        }
        assertThat(city.as("zhangdian.jia")
                        .get("/api/appointments?mine=true")
                        .json()
                        .at("/items"))
                .hasSize(1);
        assertThat(city.as("zhangdian.jia").get(path).json().at("/actions")).isEmpty();
        assertThat(city.service.sent("talent.appointment"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.json()).doesNotContain(PAY, "zhangdian.jia"));
    }

    @Test
    @Order(3)
    void what_ends_soon_waits_in_the_work_list_of_the_units_head() {
        var work = ok(city.as("zhangdian.head").get("/api/services/talent/work-items"));

        assertThat(work.text()).contains("talent.contract-ends", appointment);
        assertThat(city.as("linzi.head").get("/api/services/talent/work-items").text())
                .doesNotContain(appointment);
    }

    @Test
    @Order(4)
    void a_figure_opens_into_its_records_and_follows_what_is_set_right() {
        var path = "/api/staff-results?period=2026-Q3&unit=" + World.ZHANGDIAN;
        var team = ok(city.as("zhangdian.head").get(path));
        assertThat(team.at("/items/0/results/0/count")).isEqualTo("2");
        assertThat(team.at("/items/0/results/0/records/0/number")).isEqualTo("V-v1");
        assertThat(city.as("linzi.head").get(path).status()).isEqualTo(404);

        city.visit("v2", "zhangdian.jia", "2026-08-15", "CANCELLED", 2);
        city.visit("v2", "zhangdian.jia", "2026-08-15", "MADE", 1);

        assertThat(ok(city.as("zhangdian.jia").get("/api/staff-results/own?period=2026-Q3"))
                        .at("/items/0/count"))
                .isEqualTo("1");
        assertThat(city.service.bean(ParkedEvents.class).list(10)).isEmpty();
    }

    @Test
    @Order(5)
    void a_sheet_is_prepared_marked_checked_approved_locked_and_shown_to_whom_it_concerns() {
        var head = city.as("zhangdian.head");
        var prepared = head.post("/api/performance-sheets", Map.of("period", "2026-Q3", "method", "performance-pay"));
        assertThat(prepared.status()).as(prepared.text()).isEqualTo(201);
        var path = "/api/performance-sheets/" + prepared.at("/id");
        var entry = Map.of("appointment", appointment, "of", "mark", "value", 90, "reason", "按时完成");
        ok(head.put(path + "/entries", entry));
        assertThat(city.as("zhangdian.jia").get(path).status()).isEqualTo(404);
        ok(head.post(path + "/check", ""));
        assertThat(city.as("bureau.head").get("/api/services/talent/work-items").text())
                .contains(prepared.at("/id"));

        var locked = ok(city.as("bureau.head").post(path + "/approval", ""));

        assertThat(locked.at("/status")).isEqualTo("LOCKED");
        assertThat(locked.at("/lines/0/parts/2/score")).isEqualTo("-");
        assertThat(locked.at("/lines/0/parts/1/explanation/0"))
                .isEqualTo("有价值线索数 完成 1.00，目标 1.00，完成率 100.00%（最高计 120%）");
        assertThat(ok(city.as("finance").get(path + "/recomputation"))
                        .json()
                        .get("same")
                        .asBoolean())
                .isTrue();
        var own = ok(city.as("zhangdian.jia").get(path));
        assertThat(own.json().at("/lines")).hasSize(1);
        assertThat(own.json().at("/whole").asBoolean()).isFalse();
        for (var who : OTHERS) {
            assertThat(city.as(who).get(path).status()).as(who).isEqualTo(404);
            assertThat(city.as(who).get(path + "/workbook").status()).as(who).isEqualTo(404);
        }
        assertThat(city.as("zhangdian.jia").get(path + "/workbook").status()).isEqualTo(404);
        assertThat(ok(city.as("bureau.head").get(path + "/workbook")).header("Content-Type"))
                .contains("spreadsheet");
        assertThat(city.as("bureau.head").get("/api/performance-sheets").text()).doesNotContain("amount");
        assertThat(city.service.sent("talent.performance-sheet"))
                .allSatisfy(event -> assertThat(event.json()).doesNotContain("zhangdian.jia", "amount"));
    }

    @Test
    @Order(6)
    void a_new_persons_name_stands_nowhere_in_the_clear() {
        var name = "标记新人氏";
        var post =
                city.as("zhangdian.head").post("/api/posts", StaffCity.post(1)).at("/id");
        var body = Map.of("postId", post, "name", name, "contract", StaffCity.contract("2026-12-31"));
        var proposed = city.as("zhangdian.head").post("/api/appointments", body);

        assertThat(proposed.at("/name")).isEqualTo(name);
        city.service.sent("talent.appointment");
        assertThat(city.service.stored()).noneMatch(text -> text.contains(name));
        assertThat(city.service.bus().sent()).noneMatch(sent -> sent.toString().contains(name));
    }

    @Test
    @Order(7)
    void a_newcomers_account_is_named_later_and_sees_the_own_contract() {
        var post =
                city.as("zhangdian.head").post("/api/posts", StaffCity.post(1)).at("/id");
        var body = Map.of("postId", post, "name", "新人乙", "contract", StaffCity.contract("2026-12-31"));
        var proposed = city.as("zhangdian.head").post("/api/appointments", body);
        var path = "/api/appointments/" + proposed.at("/id");
        assertThat(proposed.json().at("/actions").toString()).contains("name-account");
        assertThat(city.as("zhangdian.yi").get(path).status()).isEqualTo(404);

        ok(city.as("zhangdian.head").put(path + "/account", Map.of("subject", "zhangdian.yi"), "If-Match", "\"1\""));

        assertThat(ok(city.as("zhangdian.yi").get(path)).at("/subject")).isEqualTo("zhangdian.yi");
    }

    @Test
    @Order(8)
    void a_screen_is_told_what_the_rule_lets_this_person_begin_and_by_which_methods() {
        assertThat(ok(city.as("zhangdian.head").get("/api/staff-rights"))
                        .json()
                        .at("/actions")
                        .toString())
                .isEqualTo("[\"open-post\",\"propose\",\"prepare-sheet\"]");
        assertThat(ok(city.as("zhangdian.jia").get("/api/staff-rights")).json().at("/actions"))
                .isEmpty();
        assertThat(ok(city.as("zhangdian.head").get("/api/posts?status=OPEN")).text())
                .contains("\"propose\"");
        var methods = "/api/staff-results/methods?period=";
        assertThat(ok(city.as("zhangdian.head").get(methods + "2026-Q3")).at("/items/0/span"))
                .isEqualTo("QUARTER");
        assertThat(ok(city.as("zhangdian.head").get(methods + "2025")).text()).doesNotContain("QUARTER");
    }

    @Test
    @Order(9)
    void a_signed_contract_is_filed_and_handed_out_to_those_it_concerns() {
        var path = "/api/appointments/" + appointment + "/contract-files";
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"contract.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.4 signed\r\n--b--\r\n";

        var filed =
                city.as("zhangdian.head").send("POST", path, form, "Content-Type", "multipart/form-data; boundary=b");

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        var file = path + "/" + filed.at("/files/0/id");
        assertThat(ok(city.as("zhangdian.jia").get(file)).text()).contains("signed");
        assertThat(city.as("zhangdian.yi").get(file).status()).isEqualTo(404);
        assertThat(city.as("zhangdian.jia").get(path + "/none").at("/code"))
                .isEqualTo("talent.appointment-file-unknown");
    }

    @Test
    @Order(10)
    void no_query_looks_through_all_records() {
        assertThat(ServiceUnderTest.store().scannedQueries())
                .noneMatch(query -> query.startsWith("talent_") && !query.contains("pendingSince"));
    }
}
