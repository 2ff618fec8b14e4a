package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L9 G5 A spreadsheet of visits")
class VisitLedgerApiTest {

    static final String VISITS = "visits";
    static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void as_a_squad_keeps_it_is_read_below_its_title_and_tells_what_it_left_out() {
        var first = firm() + "有限公司";
        var second = firm() + "有限公司";
        var third = firm() + "有限公司";
        var sheet = """
                2026年第一招商小分队走访台账,,,,,,,,
                序号,走访日期,天数,去向,走访企业,对接人,洽谈内容,下一步,完成时限
                1,8月3日,0.5,深圳市,%s,示例戊,用地,邀请考察,2026-12-01
                2,2026.8.4-8.5,,东莞市,%s,,能耗,寄送资料,2026-08-20
                3,2026-10-01,半天,苏州市,%s,,产业链,,
                合计,,2.5,,,,,,
                注：半天计0.5天,,,,,,,,
                """.formatted(first, second, third);

        var preview = send("zhangdian.officer", sheet.getBytes(GB18030), true);
        var done = send("zhangdian.officer", sheet.getBytes(GB18030), false);
        var again = send("zhangdian.officer", sheet.getBytes(GB18030), false);

        assertThat(outcomes(preview)).containsExactly("FREE", "FREE", "FREE");
        assertThat(preview.at("/rows/0/day")).isEqualTo("2026-08-03");
        assertThat(preview.at("/rows/1/days")).isEqualTo("2");
        assertThat(preview.at("/rows/0/row")).isEqualTo("3");
        assertThat(preview.at("/leftOut/0/reason")).isEqualTo("TOTAL");
        assertThat(preview.at("/leftOut/1/reason")).isEqualTo("NOTE");
        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED", "REGISTERED");
        assertThat(outcomes(again)).containsExactly("KNOWN", "KNOWN", "KNOWN");
        var made = ok(as("zhangdian.officer").get("/api/visits/" + done.at("/rows/0/id")));
        assertThat(made.at("/stay/days")).isEqualTo("0.5");
        assertThat(made.at("/made/met/0/name")).isEqualTo("示例戊");
        assertThat(made.at("/steps/0/on")).isEqualTo("2026-12-01");
        var over = ok(as("zhangdian.officer").get("/api/visits/" + done.at("/rows/1/id")));
        assertThat(over.at("/made/result")).isEqualTo("寄送资料");
        assertThat(over.at("/steps/0/on")).isEmpty();
        var toCome = ok(as("zhangdian.officer").get("/api/visits/" + done.at("/rows/2/id")));
        assertThat(toCome.at("/status")).isEqualTo("PLANNED");
        assertThat(toCome.at("/due")).isNotEmpty();
    }

    @Test
    void says_of_each_row_what_is_wrong_with_it_and_takes_the_others() {
        var good = firm() + "有限公司";
        var sheet = """
                走访企业,日期,天数,人数,地点
                %s,2026-08-10,1,2,青岛
                %s,2026-08-10,1,2,青岛
                ,2026-08-11,1,2,青岛
                %s,8月12日,1,2,青岛
                %s,2026-08-13,0.3,2,青岛
                %s,2026-08-14,1,若干,青岛
                """.formatted(good, good, firm(), firm(), firm());

        var done = send("linzi.officer", sheet.getBytes(StandardCharsets.UTF_8), false);
        var other =
                send("linzi.officer", ("走访企业,日期\n" + good + ",2026-08-10\n").getBytes(StandardCharsets.UTF_8), true);

        assertThat(outcomes(done)).containsExactly("REGISTERED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(done.at("/rows/1/problem/code")).isEqualTo("lead.visit-repeated-in-file");
        assertThat(done.at("/rows/2/problem/violations/0/pointer")).isEqualTo("/firm/name");
        assertThat(done.at("/rows/3/problem/violations/0/code")).isEqualTo("day-year");
        assertThat(done.at("/rows/4/problem/code")).isEqualTo("lead.visit-not-in-half-days");
        assertThat(done.at("/rows/5/problem/violations/0/pointer")).isEqualTo("/people");
        assertThat(other.at("/rows/0/problem/code")).isEqualTo("lead.visit-already-there");
    }

    @Test
    void sends_the_refused_rows_back_as_a_file_that_is_corrected_and_sent_again() throws Exception {
        var good = City.firm();
        var bad = City.firm();
        var sheet = "2026年走访台账\n走访企业,日期\n%s,8月10日\n%s,上周\n".formatted(good, bad).getBytes(StandardCharsets.UTF_8);

        var sent = send("linzi.officer", sheet, true);
        var back = City.file("linzi.officer", "/api/imports/" + sent.at("/id") + "/refused");
        var again = send("linzi.officer", back, true);

        assertThat(outcomes(again)).containsExactly("REFUSED");
        assertThat(again.at("/rows/0/firm")).isEqualTo(bad);
        assertThat(again.at("/rows/0/problem/violations/0/pointer")).isEqualTo("/stay/from");
    }

    @Test
    void is_for_those_who_visit_and_comes_with_a_template() {
        var sheet = "走访企业,日期\n甲,2026-08-10\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Imports.sent("supervision", VISITS, sheet).at("/code")).isEqualTo("lead.may-not-visit");
        assertThat(as("linzi.officer").get("/api/imports/template?kind=visits").status())
                .isEqualTo(200);
    }

    private static String[] outcomes(Answer answer) {
        var rows = answer.json().path("rows");
        return java.util.stream.StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("outcome").asString())
                .toArray(String[]::new);
    }

    private static Answer send(String subject, byte[] file, boolean preview) {
        return preview ? Imports.checked(subject, VISITS, file) : Imports.entered(subject, VISITS, file);
    }
}
