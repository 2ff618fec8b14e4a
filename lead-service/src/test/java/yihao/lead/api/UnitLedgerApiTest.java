package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.file;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.rows;
import static yihao.lead.api.Imports.checked;
import static yihao.lead.api.Imports.entered;
import static yihao.lead.api.Imports.sent;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L1 G5 A spreadsheet of units")
class UnitLedgerApiTest {

    static final String UNITS = "units";
    static final String ADMIN = "security.admin";

    @Test
    void is_looked_at_registered_once_and_known_the_second_time() {
        var sheet = """
                招商小分队名录,,,
                序号,小分队名称,派出单位,联系电话
                1,春季一队,春季总队,0533-0000011
                2,春季二队,春季总队,
                3,春季总队,district-zhangdian,
                合计,3支,,
                """.getBytes(Charset.forName("GB18030"));

        var preview = checked(ADMIN, UNITS, sheet);
        assertThat(outcomes(preview)).containsExactly("FREE", "FREE", "FREE");
        assertThat(preview.at("/leftOut/0/reason")).isEqualTo("TOTAL");
        assertThat(ok(as("auditor").get("/api/units")).text()).doesNotContain("春季");

        var done = entered(ADMIN, UNITS, sheet);
        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED", "REGISTERED");
        assertThat(outcomes(entered(ADMIN, UNITS, sheet))).containsExactly("KNOWN", "KNOWN", "KNOWN");
        var first = ok(as("auditor").get("/api/units/" + done.at("/rows/1/id")));
        assertThat(first.at("/ancestors/1")).isEqualTo("district-zhangdian");
        assertThat(first.at("/telephone")).isEqualTo("0533-0000011");
        assertThat(first.at("/kind")).isEqualTo("SQUAD");
    }

    @Test
    void sends_back_what_is_wrong_and_takes_the_rest() throws IOException, InterruptedException {
        var sheet = """
                单位编号,单位名称,类别,上级单位,行政区划代码,办公电话
                zone-autumn,秋季园区,园区,city-zibo,370303,0533-0000012
                zone-autumn-2,秋季二园,不知道,city-zibo,,
                zone-autumn-3,秋季三园,园区,nowhere,,
                zone-autumn-4,秋季四园,园区,city-zibo,,ask Li
                """.getBytes(StandardCharsets.UTF_8);

        var done = entered(ADMIN, UNITS, sheet);

        assertThat(outcomes(done)).containsExactly("REGISTERED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(done.at("/rows/1/problem/violations/0/pointer")).isEqualTo("/kind");
        assertThat(done.at("/rows/2/problem/code")).isEqualTo("lead.parent-unknown");
        assertThat(done.at("/rows/3/problem/violations/0/pointer")).isEqualTo("/telephone");
        var refused = rows(file(ADMIN, "/api/imports/" + done.at("/id") + "/refused"));
        assertThat(refused).hasSize(4);
        assertThat(refused.get(1)).contains("秋季二园", "不知道");
    }

    @Test
    void may_be_a_template_filled_in_and_is_read_back_from_an_export() throws IOException, InterruptedException {
        var template = file(ADMIN, "/api/imports/template?kind=units");
        assertThat(rows(template).getFirst()).contains("单位名称", "上级单位");
        assertThat(checked(ADMIN, UNITS, template).at("/leftOut/0/reason")).isEqualTo("EXAMPLE");

        var export = file("linzi.officer", "/api/units/export?kind=BUREAU");
        assertThat(rows(export)).hasSize(2);
        assertThat(rows(export).get(1)).contains("bureau", "市投资促进局", "city-zibo");
        assertThat(outcomes(checked(ADMIN, UNITS, export))).containsExactly("KNOWN");
        assertThat(rows(file("linzi.officer", "/api/units/export?q=munich"))).hasSize(2);
    }

    @Test
    void is_nobody_elses_to_bring() {
        var answer = sent("bureau.head", UNITS, "单位名称\n甲\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.at("/code")).isEqualTo("lead.only-security-administrator");
    }

    private static List<String> outcomes(Answer answer) {
        return answer.json()
                .path("rows")
                .valueStream()
                .map(row -> row.path("outcome").asString())
                .toList();
    }
}
