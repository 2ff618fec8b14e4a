package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L1 G5 An import that a deputy sends over HTTP")
class ImportByDeputyApiTest {

    static final String OFFICER = "linzi.sheets";
    static final String DEPUTY = "linzi.sheets.deputy";
    static final String[] FOR = {"X-Acting-For", OFFICER};

    @BeforeAll
    static void aDeputyOfOneWhoBringsSpreadsheets() {
        for (var subject : List.of(OFFICER, DEPUTY)) {
            var appointment = Map.of(
                    "name",
                    "演示 " + subject,
                    "unit",
                    "district-linzi",
                    "functions",
                    List.of("UNIT_OFFICER"),
                    "from",
                    "2026-01-01");
            ok(as("security.admin").put("/api/officers/" + subject, appointment));
        }
        var period = Map.of("deputy", DEPUTY, "from", "2026-09-01", "until", "2026-09-14");
        ok(as(OFFICER).post("/api/officers/" + OFFICER + "/deputies", period));
        Awaitility.await().until(() -> as(DEPUTY).get("/api/me", FOR).status() == 200);
    }

    @Test
    void is_found_again_by_the_officer_and_by_the_deputy_in_its_place_and_by_nobody_else() {
        var id = ok(City.upload(DEPUTY, "/api/imports?kind=leads", file(firm()), FOR))
                .at("/id");

        for (var mine :
                List.of(as(OFFICER).get("/api/imports/" + id), as(DEPUTY).get("/api/imports/" + id, FOR))) {
            assertThat(mine.status()).isEqualTo(200);
        }
        assertThat(as(OFFICER).get("/api/imports?kind=leads").text()).contains(id);
        assertThat(as(DEPUTY).get("/api/imports?kind=leads", FOR).text()).contains(id);
        for (var other : List.of(DEPUTY, "linzi.officer", "auditor")) {
            assertThat(as(other).get("/api/imports/" + id).at("/code")).isEqualTo("platform.not-found");
            assertThat(as(other).get("/api/imports?kind=leads").text()).doesNotContain(id);
        }
    }

    @Test
    void is_entered_by_either_for_the_officers_unit_and_both_stand_in_the_record() {
        var by = reportedBy(entered(DEPUTY, FOR));
        var own = reportedBy(entered(OFFICER));

        assertThat(by.at("/reportingUnit/id")).isEqualTo("district-linzi");
        assertThat(trail(by)).contains(DEPUTY + " for " + OFFICER);
        assertThat(trail(own)).contains(OFFICER).doesNotContain(DEPUTY + " for " + OFFICER);
    }

    /// Sent by the deputy.
    private static Answer entered(String by, String... headers) {
        var id = ok(City.upload(DEPUTY, "/api/imports?kind=leads", file(firm()), FOR))
                .at("/id");
        Imports.over(OFFICER, id);
        ok(as(by).post("/api/imports/" + id + "/entry", Map.of("choice", "GOOD_ROWS"), headers));
        assertThat(Imports.over(OFFICER, id).at("/counts/REGISTERED")).isEqualTo("1");
        return ok(as(OFFICER).get("/api/imports/" + id + "/rows"));
    }

    private static Answer reportedBy(Answer rows) {
        return ok(as("bureau.head").get("/api/leads/" + rows.at("/items/0/id")));
    }

    private static List<String> trail(Answer lead) {
        return lead.json()
                .path("trail")
                .valueStream()
                .map(step -> step.path("by").asString())
                .toList();
    }

    private static byte[] file(String firm) {
        return ("投资方,总投资（万元）\n" + firm + "有限公司,5\n").getBytes(StandardCharsets.UTF_8);
    }
}
