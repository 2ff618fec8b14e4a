package yihao.project.monthlyreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;
import static yihao.project.monthlyreport.ExampleMonths.full;
import static yihao.project.monthlyreport.web.Sheets.item;
import static yihao.project.monthlyreport.web.Sheets.row;
import static yihao.project.monthlyreport.web.Sheets.save;
import static yihao.project.monthlyreport.web.Sheets.signed;
import static yihao.project.monthlyreport.web.Sheets.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.testkit.service.Http;

/// It is 15 September 2026: the sheet of August has closed on the 7th, that of September is open.
@DisplayName("PM-01 to PM-07 The monthly dispatch over HTTP")
class MonthlyReportApiTest {

    static final String AUGUST = "/api/monthly-reports/2026-08";
    static final String SEPTEMBER = "/api/monthly-reports/2026-09";

    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final Http linzi = as(People.LINZI_OFFICER);
    final Http head = as(BUREAU_HEAD);

    @Test
    void is_filled_row_by_row_in_one_request_and_shows_what_was_said_last() {
        var one = signed("district-zhangdian");
        var two = signed("district-zhangdian");
        save(officer, AUGUST, item(one, null, full("100"), true));

        var wrong = new HashMap<>(full("1"));
        wrong.put("nowhere", "x");
        var saved = save(officer, SEPTEMBER, item(one, null, full("99.99"), true), item(two, null, full("7"), true));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.at("/items/0/problem/code")).isEqualTo("project.report-figure-falls");
        assertThat(saved.at("/items/0/problem/detail")).contains("累计完成投资", "2026-08", "100.00");
        assertThat(saved.json().at("/items/1/version").asInt()).isEqualTo(1);
        assertThat(save(officer, SEPTEMBER, item(one, null, wrong, false)).at("/items/0/problem/code"))
                .isEqualTo("project.report-column-unknown");
        var row = row(officer, SEPTEMBER, one);
        assertThat(row.at("/state").asString()).isEqualTo("OPEN");
        assertThat(row.at("/last/month").asString()).isEqualTo("2026-08");
        assertThat(row.at("/last/cells/invested").asString()).isEqualTo("100.00");
        assertThat(row(officer, SEPTEMBER, two).at("/cells/invested").asString())
                .isEqualTo("7.00");
    }

    @Test
    void is_saved_by_one_of_two_at_once() {
        var id = signed("district-zhangdian");

        save(officer, SEPTEMBER, item(id, null, full("100"), false));
        var theirs = save(as(People.ZHANGDIAN_HEAD), SEPTEMBER, item(id, null, full("200"), false));
        var again = save(officer, SEPTEMBER, item(id, null, full("100"), false));

        assertThat(theirs.at("/items/0/problem/code")).isEqualTo("platform.stale");
        assertThat(again.json().at("/items/0/version").asInt()).isEqualTo(1);
    }

    @Test
    void is_late_by_its_days_and_counted_in_the_overview_and_hidden_from_other_units() {
        var unit = "district-" + UUID.randomUUID();
        var late = signed(unit);
        var missing = signed(unit);
        var before = as(People.BUREAU_OFFICER);
        save(before, AUGUST, item(late, null, full("2.50"), true));

        var overview = before.get(AUGUST);
        var figures = stream(overview.json().at("/units"))
                .filter(one -> one.at("/unit").asString().equals(unit))
                .findFirst()
                .orElseThrow();
        assertThat(overview.at("/closing")).isEqualTo("2026-09-07");
        assertThat(figures.at("/due").asInt()).isEqualTo(2);
        assertThat(figures.at("/late").asInt()).isEqualTo(1);
        assertThat(figures.at("/missing").asInt()).isEqualTo(1);
        assertThat(figures.at("/sums/invested/amount").asString()).isEqualTo("2.50");
        assertThat(row(before, AUGUST, late).at("/daysLate").asInt()).isEqualTo(8);
        assertThat(before.get(AUGUST + "/rows?state=MISSING&unit=" + unit).at("/items/0/projectId"))
                .isEqualTo(missing);
        assertThat(linzi.get(AUGUST + "/rows?unit=" + unit).json().at("/items")).isEmpty();
        assertThat(linzi.get(AUGUST).text()).doesNotContain(unit);
        assertThat(save(linzi, AUGUST, item(late, 1L, full("3"), true)).at("/items/0/problem/code"))
                .isEqualTo("project.not-yours");
        assertThat(save(as(People.MUNICH), AUGUST, item(late, 1L, full("3"), true))
                        .at("/items/0/problem/code"))
                .isEqualTo("project.not-found");
    }

    @Test
    void is_frozen_by_the_head_once_everybody_has_closed_the_month_and_corrected_beside_it() {
        var july = "/api/monthly-reports/2026-07";
        var id = signed("district-zhangdian");
        save(officer, july, item(id, null, full("100"), true));

        assertThat(officer.post(july + "/freeze", "{}").at("/code")).isEqualTo("project.not-yours");
        var tooEarly = head.post(july + "/freeze", "{}");
        assertThat(tooEarly.at("/code")).isEqualTo("project.month-not-closed");
        assertThat(tooEarly.at("/detail")).contains("lead");
        closed("lead");
        closed("project");

        var frozen = head.post(july + "/freeze", "{}");
        assertThat(frozen.status()).isEqualTo(200);
        assertThat(frozen.at("/frozen/by")).isEqualTo("bureau.head");
        assertThat(head.post(july + "/freeze", "{}").at("/code")).isEqualTo("project.month-frozen");

        var change = Map.of("cells", Map.of("invested", "80"), "reason", "审计核减");
        var corrections = july + "/rows/" + id + "/corrections";
        assertThat(officer.post(corrections, change).at("/code")).isEqualTo("project.not-yours");
        assertThat(linzi.post(corrections, change).at("/code")).isEqualTo("project.report-not-found");
        var corrected = as(People.BUREAU_OFFICER).post(corrections, change);
        assertThat(corrected.at("/cells/invested")).isEqualTo("100.00");
        assertThat(corrected.at("/corrections/0/changes/invested/after")).isEqualTo("80.00");
        assertThat(corrected.json().at("/corrections/0/sinceFreeze").asBoolean())
                .isTrue();
        var after = head.get(july);
        assertThat(after.json().at("/total")).isEqualTo(frozen.json().at("/total"));
        assertThat(after.json().at("/corrections").asInt()).isEqualTo(1);
    }

    @Test
    void waits_in_the_work_list_of_the_unit_until_it_is_there() {
        var id = signed("district-linzi");
        var august = "monthly-report:2026-08:district-linzi";

        var waiting = linzi.get("/api/services/project/work-items").text();
        assertThat(waiting).contains(august, "\"project.report-month\"", "/projects/monthly/2026-08");
        assertThat(waiting).doesNotContain("monthly-report:2026-09:");
        assertThat(officer.get("/api/services/project/work-items").text()).doesNotContain(august);

        save(linzi, AUGUST, item(id, null, full("1"), true));

        assertThat(linzi.get("/api/services/project/work-items").text()).doesNotContain(august);
    }

    @Test
    void lights_the_project_by_its_last_progress() {
        var id = signed("district-zhangdian");
        var red = officer.get("/api/projects/" + id);
        assertThat(red.at("/light/colour")).isEqualTo("RED");
        assertThat(red.at("/light/last/kind")).isEqualTo("STAGE");
        assertThat(officer.get("/api/projects?light=RED&limit=200").text()).contains(id);

        save(officer, AUGUST, item(id, null, full("1"), true));

        var green = officer.get("/api/projects/" + id);
        assertThat(green.at("/light/colour")).isEqualTo("GREEN");
        assertThat(green.at("/light/last/record")).isEqualTo("2026-08:" + id);
        assertThat(officer.get("/api/projects?light=RED&limit=200").text()).doesNotContain(id);
        var shared = linzi.get("/api/projects/" + id);
        assertThat(shared.at("/light/colour")).isEqualTo("GREEN");
        assertThat(shared.text()).doesNotContain("2026-08:" + id, "2026-08-31");
        assertThat(linzi.get("/api/projects?light=GREEN&limit=200").text())
                .contains(id)
                .doesNotContain("2026-08:" + id);
        assertThat(as(People.MUNICH).get("/api/projects?light=GREEN&limit=200").text())
                .doesNotContain(id);
    }

    @Test
    void knows_no_month_that_is_none() {
        assertThat(officer.get("/api/monthly-reports/2026-13").at("/code")).isEqualTo("project.month-invalid");
        assertThat(officer.get("/api/monthly-reports/%2B999999999-12").at("/code"))
                .isEqualTo("project.month-invalid");
    }

    private static void closed(String service) {
        var key = service + ":2026-07";
        var body = Map.of(
                "service", service, "period", "2026-07", "counts", Map.of(), "journalNumber", 1, "journalHash", "x");
        SERVICE.deliver("platform.period", key, RunningService.event("platform.period-closed.v1", key, body));
        await().until(() -> !head7().at("/missingProducers").toString().contains(service));
    }

    private static JsonNode head7() {
        return as(BUREAU_HEAD).get("/api/monthly-reports/2026-07").json();
    }
}
