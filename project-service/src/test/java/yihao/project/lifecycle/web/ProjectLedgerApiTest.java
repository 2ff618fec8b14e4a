package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Ledgers.IMPORTS;
import static yihao.project.Ledgers.each;
import static yihao.project.Ledgers.outcomes;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Actor;
import yihao.project.Ledgers;
import yihao.project.People;
import yihao.testkit.service.Http.Answer;

@DisplayName("PJ-09 A ledger of projects")
class ProjectLedgerApiTest {

    /// No other test has projects of these names.
    final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void as_an_office_keeps_it_over_two_sheets_is_looked_at_and_entered_once() {
        var file = OfficeProjects.workbook(own);

        var preview = checked(People.ZHANGDIAN_OFFICER, file);
        assertThat(outcomes(preview)).containsExactly("FREE", "FREE", "FREE", "REFUSED");
        assertThat(each(preview, "/amount/amount"))
                .containsExactly("150000000.00", "80000000.00", "60000000.00", "1000000.00");
        assertThat(each(preview, "/stage/zh")).startsWith("开工", "签约", "签约");
        assertThat(preview.at("/rows/3/problem/code")).isEqualTo("project.repeated-in-file");
        assertThat(preview.at("/rows/3/problem/detail")).contains("在建!7");
        assertThat(preview.at("/rows/0/undated")).isEqualTo("true");
        assertThat(preview.at("/hiddenColumns/0")).isEqualTo("联络员");

        var done = entered(People.ZHANGDIAN_OFFICER, file);
        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED", "REGISTERED", "REFUSED");
        assertThat(outcomes(entered(People.ZHANGDIAN_OFFICER, file))).startsWith("KNOWN", "KNOWN", "KNOWN");
        assertThat(each(checked(People.ZHANGDIAN_HEAD, file), "/problem/code")).containsOnly("project.already-there");
        isWhatTheLedgerSays(done.at("/rows/0/id"));
        assertThat(as(People.ZHANGDIAN_OFFICER)
                        .get("/api/projects/" + done.at("/rows/1/id"))
                        .at("/fields/signedOn"))
                .isEqualTo("2025-03-15");
        assertThat(as(People.ZHANGDIAN_OFFICER)
                        .get("/api/projects/" + done.at("/rows/2/id"))
                        .at("/reachedOn/SIGNED"))
                .isEqualTo("2025-03-15");
    }

    private void isWhatTheLedgerSays(String id) {
        var shown = as(People.ZHANGDIAN_OFFICER).get("/api/projects/" + id);
        assertThat(shown.at("/unit")).isEqualTo("district-zhangdian");
        assertThat(shown.at("/number")).startsWith("P-2026-");
        assertThat(shown.at("/ledgerNumber")).isEqualTo("ZD-" + own);
        assertThat(shown.at("/leadId")).isEmpty();
        assertThat(shown.at("/industry")).isEqualTo("2614");
        assertThat(shown.at("/reachedOn/SIGNED")).isEqualTo("2025-03-01");
        assertThat(shown.at("/reachedOn/STARTED")).isEmpty();
        assertThat(shown.at("/fields/contractAmount/amount")).isEqualTo("10000000.00");
        assertThat(shown.at("/fields/contractAmount/currency")).isEqualTo("USD");
        assertThat(shown.at("/fields/liaison")).isEqualTo("演示甲");
        assertThat(shown.at("/fields/note")).isEqualTo("开工日期：2025年6月\n年产两万吨");
        assertThat(shown.json().at("/unproved").findValuesAsString("id")).contains("FORMAL_AGREEMENT", "SITE_PHOTOS");
        assertThat(shown.at("/todo/to")).isEqualTo("PRODUCING");
        assertThat(as(People.LINZI_OFFICER).get("/api/projects/" + id).status()).isEqualTo(404);
        var told = SERVICE.sent("project.project").stream()
                .filter(sent -> sent.key().equals(id))
                .findFirst()
                .orElseThrow();
        isOfItsContract(told.json());
        var money = "项目编号,金额（万元）,日期\nZD-%s,100,2026-09-01\n".formatted(own).getBytes(StandardCharsets.UTF_8);
        assertThat(Ledgers.checked(People.ZHANGDIAN_OFFICER, "capital", money).at("/rows/0/projectId"))
                .isEqualTo(id);
    }

    private static void isOfItsContract(String json) {
        var strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Event<ProjectState> told = strict.readValue(json, new TypeReference<>() {});
        assertThat(told.type()).isEqualTo("project.project-started.v1");
        assertThat(told.body().leadId()).isNull();
        assertThat(told.body().enterpriseId()).isNull();
        assertThat(told.body().saidByLedger()).containsExactlyInAnyOrder("SIGNED", "STARTED");
    }

    @Test
    void says_of_each_row_what_is_wrong_with_it() {
        var file = """
                项目名称,投资方,投资额（万元）,阶段,签约时间,开工时间,区县,统一社会信用代码
                a%1$s,甲,100,热火朝天,,,,
                b%1$s,甲,100,,,,,
                c%1$s,甲,100,开工,2025-03-15,2025-03-14,,
                d%1$s,甲,100,签约,2026-09-16,,,
                e%1$s,甲,100,在谈,2025-03-15,,,
                f%1$s,甲,100,签约,2025-03-15,2027-01-01,,
                g%1$s,甲,100,签约,,,district-linzi,
                h%1$s,甲,100,签约,,,无此区,
                i%1$s,甲,,签约,,,,
                j%1$s,,100,签约,,,,
                k%1$s,甲,100,签约,3月15日,,,
                l%1$s,甲,100,签约,,,,123
                """.formatted(own).getBytes(Charset.forName("GB18030"));

        var checked = checked(People.ZHANGDIAN_OFFICER, file);

        assertThat(each(checked, "/problem/code"))
                .containsExactly(
                        "platform.malformed",
                        "platform.malformed",
                        "project.date-before-last-stage",
                        "project.date-in-future",
                        "project.stage-behind-date",
                        "",
                        "project.unit-anothers",
                        "project.unit-unknown",
                        "platform.malformed",
                        "platform.malformed",
                        "platform.malformed",
                        "platform.malformed");
        assertThat(each(checked, "/problem/violations/0/pointer"))
                .contains("/stage", "/amount", "/investor", "/signedOn", "/creditCode");
        assertThat(each(checked, "/problem/violations/0/code")).contains("stage-unknown", "required", "day-year");
    }

    @Test
    void keeps_what_names_no_stage_and_all_that_is_said_beside_it_in_the_note() {
        var file = """
                项目名称,投资方,投资额（万元）,项目进展,签约时间,建设内容,项目所在地,备注
                %1$s,甲,100,已完成土地平整，正在办理施工许可,2025-03-15,年产两万吨,张店区某路12号,甲类
                """.formatted(own).getBytes(StandardCharsets.UTF_8);

        var done = entered(People.ZHANGDIAN_OFFICER, file);

        var shown = as(People.ZHANGDIAN_OFFICER).get("/api/projects/" + done.at("/rows/0/id"));
        assertThat(shown.at("/stage")).isEqualTo("SIGNED");
        assertThat(shown.at("/fields/note")).isEqualTo("已完成土地平整，正在办理施工许可\n年产两万吨\n张店区某路12号\n甲类");
    }

    @Test
    void takes_no_plan_for_a_day_on_which_a_stage_was_reached() {
        var file = """
                项目名称,投资方,投资额（万元）,阶段,计划开工时间,实际开工时间,投产时间（计划）,开工日期
                a%1$s,甲,100,,2025-06-01,,,
                b%1$s,甲,100,开工,2025-03-01,2025-09-10,2026-01-01,
                c%1$s,甲,100,签约,2025-03-01,,,
                d%1$s,甲,100,开工,,2025-09-10,,2025-09-11
                e%1$s,甲,100,开工,,2025-09-10,,2025.9.10
                """.formatted(own).getBytes(StandardCharsets.UTF_8);

        var done = entered(People.ZHANGDIAN_OFFICER, file);

        assertThat(outcomes(done)).containsExactly("REFUSED", "REGISTERED", "REGISTERED", "REFUSED", "REGISTERED");
        assertThat(done.at("/rows/0/problem/violations/0/pointer")).isEqualTo("/stage");
        assertThat(done.at("/rows/3/problem/violations/0/code")).isEqualTo("day-twice");
        var started = as(People.ZHANGDIAN_OFFICER).get("/api/projects/" + done.at("/rows/1/id"));
        assertThat(started.at("/reachedOn/STARTED")).isEqualTo("2025-09-10");
        assertThat(started.at("/fields/productionStartedOn")).isEmpty();
        assertThat(started.at("/fields/note")).isEqualTo("计划开工日期：2025-03-01\n计划投产日期：2026-01-01");
    }

    @Test
    void has_a_number_of_at_most_100_characters() {
        var file = "项目编号,项目名称,投资方,投资额（万元）,阶段\n%2$s,a%1$s,甲,100,签约\n%2$s1,b%1$s,甲,100,签约\n"
                .formatted(own, "9".repeat(100))
                .getBytes(StandardCharsets.UTF_8);

        var checked = checked(People.ZHANGDIAN_OFFICER, file);

        assertThat(outcomes(checked)).containsExactly("FREE", "REFUSED");
        assertThat(checked.at("/rows/1/problem/violations/0/pointer")).isEqualTo("/number");
    }

    @Test
    void lands_in_no_unit_that_has_ended() {
        var file = "项目名称,投资方,投资额（万元）,阶段,责任单位\n%1$s,甲,100,签约,已撤园区\n%1$s,甲,100,签约,park-ended\n"
                .formatted(own)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(each(checked(People.BUREAU_OFFICER, file), "/problem/code")).containsOnly("project.unit-unknown");
    }

    @Test
    void keeps_what_stands_beside_its_stage_and_says_another() {
        var file = "项目名称,投资方,投资额（万元）,项目阶段,推进情况,进度,项目状态\n%s,甲,100,签约,土地平整中,在建,已签约\n"
                .formatted(own)
                .getBytes(StandardCharsets.UTF_8);

        var done = entered(People.ZHANGDIAN_OFFICER, file);

        var shown = as(People.ZHANGDIAN_OFFICER).get("/api/projects/" + done.at("/rows/0/id"));
        assertThat(shown.at("/stage")).isEqualTo("SIGNED");
        assertThat(shown.at("/fields/note")).isEqualTo("土地平整中\n在建");
    }

    @Test
    void is_known_again_though_the_same_file_is_sent_as_funds_too() {
        var file = "项目名称,投资方,投资额（万元）,阶段,到位金额（万元）,到账日期\n%s,甲,100,签约,50,2026-09-01\n"
                .formatted(own)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(outcomes(entered(People.ZHANGDIAN_OFFICER, file))).containsExactly("REGISTERED");
        assertThat(outcomes(Ledgers.entered(People.ZHANGDIAN_OFFICER, "capital", file)))
                .containsExactly("REGISTERED");
        assertThat(outcomes(entered(People.ZHANGDIAN_OFFICER, file))).containsExactly("KNOWN");
        assertThat(outcomes(Ledgers.entered(People.ZHANGDIAN_OFFICER, "capital", file)))
                .containsExactly("KNOWN");
    }

    @Test
    void notices_a_project_that_came_of_a_lead() {
        project();
        var file = "项目名称,投资方,投资额（万元）,阶段\n精细化工项目,Beispiel Feinchemie GmbH,100,签约\n".getBytes(StandardCharsets.UTF_8);

        assertThat(checked(People.ZHANGDIAN_OFFICER, file).at("/rows/0/problem/code"))
                .isEqualTo("project.already-there");
        assertThat(outcomes(checked(People.LINZI_OFFICER, file))).containsExactly("FREE");
    }

    @Test
    void leaves_no_trace_of_another_units_project_and_lands_where_the_bureau_says() {
        var file = "项目编号,项目名称,投资方,投资额（万元）,阶段,责任单位\nN-%1$s,%1$s,甲,100,签约,district-linzi\n"
                .formatted(own)
                .getBytes(StandardCharsets.UTF_8);
        var ofZhangdian = "项目编号,项目名称,投资方,投资额（万元）,阶段\nN-%1$s,%1$s,甲,100,签约\n"
                .formatted(own)
                .getBytes(StandardCharsets.UTF_8);

        var done = entered(People.BUREAU_OFFICER, file);

        assertThat(outcomes(done)).containsExactly("REGISTERED");
        assertThat(done.at("/rows/0/unit/zh")).isEqualTo("district-linzi");
        assertThat(outcomes(checked(People.ZHANGDIAN_OFFICER, ofZhangdian))).containsExactly("FREE");
        assertThat(checked(People.LINZI_OFFICER, ofZhangdian).at("/rows/0/problem/number"))
                .isEqualTo(done.at("/rows/0/number"));
    }

    @Test
    void is_for_those_who_edit_projects_and_comes_with_a_template_that_is_read_back() {
        var file = "项目名称,投资方,投资额（万元）\n甲,乙,100\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Ledgers.sent(People.AUDITOR, "projects", file).at("/code")).isEqualTo("project.may-not-import");
        assertThat(as(People.ZHANGDIAN_OFFICER)
                        .get(IMPORTS + "/template?kind=projects&language=zh")
                        .status())
                .isEqualTo(200);
        var fields = as(People.ZHANGDIAN_OFFICER).get(IMPORTS + "/headings?kind=projects");
        assertThat(fields.at("/fields/2/label")).isEqualTo("投资方");
        var named = Map.of("named", List.of(Map.of("heading", "牵头企业", "field", "INVESTOR")));
        as(People.LINZI_OFFICER).send("PUT", IMPORTS + "/headings?kind=projects", named);
        var ofLinzi = "项目名称,牵头企业,投资额（万元）,阶段\n%s,甲,100,签约\n".formatted(own).getBytes(StandardCharsets.UTF_8);
        assertThat(outcomes(checked(People.LINZI_OFFICER, ofLinzi))).containsExactly("FREE");
    }

    private static Answer checked(Actor by, byte[] file) {
        return Ledgers.checked(by, "projects", file);
    }

    private static Answer entered(Actor by, byte[] file) {
        return Ledgers.entered(by, "projects", file);
    }
}
