package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.lead.Investor;
import yihao.lead.visit.ImportVisits;
import yihao.lead.visit.ImportVisits.Item;
import yihao.lead.visit.PlanVisit.TypedPlan;
import yihao.lead.visit.RecordVisit.TypedRecord;
import yihao.lead.visit.Stay;
import yihao.lead.visit.VisitProblem;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.twins.Acts;

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
    void names_the_squad_of_a_row_where_the_sender_works_for_it_or_above_it() {
        var firm = firm() + "有限公司";
        var sheet = """
                小分队,走访企业,日期
                第一小分队,%s,2026-08-10
                ,%s,2026-08-10
                第二小分队,%s,2026-08-10
                第九小分队,%s,2026-08-10
                """.formatted(firm, firm, firm, firm).getBytes(StandardCharsets.UTF_8);

        var done = send("zhangdian.officer", sheet, false);
        var byBureau = send(
                "bureau.officer",
                ("小分队,走访企业,日期\n第一小分队,%s,2026-08-11\n临淄区第一小分队,%s,2026-08-11\n".formatted(firm, firm))
                        .getBytes(StandardCharsets.UTF_8),
                true);

        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED", "REFUSED", "REFUSED");
        assertThat(done.at("/rows/0/unit/id")).isEqualTo("squad-zhangdian-1");
        assertThat(ok(as("zhangdian.officer").get("/api/visits/" + done.at("/rows/0/id")))
                        .at("/unit/id"))
                .isEqualTo("squad-zhangdian-1");
        assertThat(done.at("/rows/1/unit/id")).isEqualTo("district-zhangdian");
        assertThat(done.at("/rows/2/problem/code")).isEqualTo("lead.visit-unit-anothers");
        assertThat(done.at("/rows/2/problem/detail")).contains("第二小分队");
        assertThat(done.at("/rows/3/problem/code")).isEqualTo("lead.visit-unit-unknown");
        assertThat(outcomes(byBureau)).containsExactly("REFUSED", "FREE");
        assertThat(byBureau.at("/rows/0/problem/code")).isEqualTo("lead.visit-unit-ambiguous");
        assertThat(byBureau.at("/rows/1/unit/id")).isEqualTo("squad-linzi-1");
    }

    @Test
    void enters_a_visit_once_though_several_files_bring_it_at_one_instant() throws Exception {
        var firm = firm() + "有限公司";
        var rows = IntStream.range(0, 8)
                .mapToObj(file -> bringing(firm, "file-" + file))
                .toList();

        try (var people = Executors.newFixedThreadPool(rows.size())) {
            var results =
                    people.invokeAll(rows).stream().map(one -> one.resultNow()).toList();

            assertThat(results).filteredOn(ImportVisits.Good.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(ImportVisits.No.class::isInstance)
                    .hasSize(7)
                    .allSatisfy(
                            no -> assertThat(((ImportVisits.No) no).refusal().problem())
                                    .isEqualTo(VisitProblem.VISIT_ALREADY_THERE));
        }
        var encoded = java.net.URLEncoder.encode(firm, StandardCharsets.UTF_8);
        assertThat(ok(as("linzi.officer").get("/api/visits?q=" + encoded)).at("/total/count"))
                .isEqualTo("1");
    }

    @Test
    void enters_a_visit_again_that_was_cancelled_and_one_to_a_namesake() {
        var name = firm() + "有限公司";
        var first = "走访企业,统一社会信用代码,日期\n%s,91370300MA3C12345X,2026-10-10\n".formatted(name);
        var namesake = "走访企业,统一社会信用代码,日期\n%s,91370300MA3C54321Y,2026-10-10\n".formatted(name);
        var planned = send("linzi.officer", first.getBytes(StandardCharsets.UTF_8), false);

        assertThat(outcomes(send("linzi.officer", namesake.getBytes(StandardCharsets.UTF_8), false)))
                .containsExactly("REGISTERED");
        ok(as("linzi.officer")
                .post("/api/visits/" + planned.at("/rows/0/id") + "/cancellation", java.util.Map.of("reason", "对方出差")));
        var again = first.replace("日期", "走访日期");
        assertThat(outcomes(send("linzi.officer", again.getBytes(StandardCharsets.UTF_8), false)))
                .containsExactly("REGISTERED");
    }

    private static Callable<ImportVisits.Result> bringing(String firm, String file) {
        var stay = new Stay(LocalDate.of(2026, 8, 12), BigDecimal.ONE);
        var plan = new TypedPlan(Investor.called(firm, "CN", null, null), "青岛", stay, 1, "洽谈", null);
        var record = new TypedRecord(stay, List.of(), "用地", "有意来考察", null);
        var item = new Item("district-linzi", firm + file, file, plan, record);
        var act = Acts.by(Acts.actor("linzi.officer", "district-linzi", Function.UNIT_OFFICER), "2026-09-01T02:00:00Z");
        return () -> City.SERVICE.bean(ImportVisits.class).bring(item, false, act);
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
