package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L1 The trail of a unit or an officer over HTTP")
class HistoryApiTest {

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(textBlock = """
            linzi.officer,     200, 403
            liaison-munich,    200, 403
            finance,           200, 403
            supervision,       200, 403
            city.leader,       200, 403
            bureau.officer,    200, 403
            foreign.affairs,   403, 403
            referrer,          403, 403
            zhangdian.head,    200, 200
            bureau.head,       200, 200
            auditor,           200, 200
            security.admin,    200, 200
            zhangdian.officer, 200, 200
            """)
    void is_for_those_who_see_the_unit_and_for_the_officer_itself_those_above_and_administrators(
            String reader, int unit, int officer) {
        assertThat(as(reader).get("/api/units/district-zhangdian/trail").status())
                .isEqualTo(unit);
        var trail = as(reader).get("/api/officers/zhangdian.officer/trail");
        assertThat(trail.status()).isEqualTo(officer);
        if (officer == 403) {
            assertThat(trail.text()).doesNotContain("演示", "APPOINTED");
        }
    }

    @Test
    void of_an_officer_is_for_its_deputy_as_long_as_it_is_one() {
        var unit = Map.of("kind", "SQUAD", "nameZh", "留痕小分队", "nameEn", "Trail Squad", "parent", "district-linzi");
        ok(as("security.admin").put("/api/units/squad-trail", unit));
        for (var subject : List.of("trail.officer", "trail.deputy")) {
            ok(as("security.admin")
                    .put(
                            "/api/officers/" + subject,
                            Map.of(
                                    "name",
                                    "演示",
                                    "unit",
                                    "squad-trail",
                                    "functions",
                                    List.of("SQUAD_MEMBER"),
                                    "from",
                                    "2026-01-01")));
        }
        var path = "/api/officers/trail.officer/trail";
        assertThat(as("trail.deputy").get(path).status()).isEqualTo(403);

        ok(as("security.admin")
                .post(
                        "/api/officers/trail.officer/deputies",
                        Map.of("deputy", "trail.deputy", "from", "2026-09-01", "until", "2026-09-05", "reason", "出差")));

        Awaitility.await().until(() -> as("trail.deputy").get(path).status() == 200);
        assertThat(ok(as("trail.deputy").get(path)).text()).contains("DEPUTY_NAMED");
        assertThat(ok(as("trail.deputy").get(path, "X-Acting-For", "trail.officer"))
                        .text())
                .contains("DEPUTY_NAMED");
        assertThat(as("trail.officer").get("/api/officers/trail.deputy/trail").status())
                .isEqualTo(403);
    }
}
