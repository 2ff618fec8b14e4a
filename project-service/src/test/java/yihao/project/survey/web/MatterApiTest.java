package yihao.project.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("P14 Matters over HTTP")
class MatterApiTest {

    private final SurveyApiTest surveys = new SurveyApiTest();
    private final Http zhangdian = surveys.zhangdian;
    private final Http linzi = surveys.linzi;

    private Http.Answer made() {
        var meeting = zhangdian.post(
                SurveyApiTest.SURVEYS,
                Map.of(
                        "kind",
                        "MEETING",
                        "title",
                        Map.of("zh", "企业座谈", "en", "Talk with firms"),
                        "purpose",
                        "听取意见",
                        "closing",
                        "2026-09-30",
                        "anonymous",
                        false,
                        "meeting",
                        Map.of("day", "2026-09-15", "place", "张店")));
        var one = meeting.header("Location");
        zhangdian.post(one + "/opening", "{}");
        zhangdian.put(one + "/meeting", Map.of("day", "2026-09-15", "place", "张店", "present", java.util.List.of("王某")));
        var point = zhangdian.post(one + "/points", Map.of("text", "用工难")).at("/meeting/points/0/id");
        return zhangdian.post(
                one + "/matters",
                Map.of("point", point, "owner", "district-linzi", "due", "2026-09-20", "words", "办招聘会"));
    }

    @Test
    void go_from_a_point_to_the_unit_that_owns_them_and_back_until_accepted() {
        var made = made();
        assertThat(made.status()).isEqualTo(201);
        var one = made.header("Location");
        var id = made.at("/id");
        assertThat(linzi.get(SurveyApiTest.WORK).text())
                .contains("matter-answer:" + id, "project.answer-matter", "2026-09-20");
        assertThat(linzi.get(one).at("/quoted")).isEqualTo("用工难");
        assertThat(linzi.get(one).json().hasNonNull("survey")).isFalse();
        assertThat(zhangdian.get(one).at("/survey/title/zh")).isEqualTo("企业座谈");

        assertThat(linzi.post(one + "/answer", Map.of("text", "已办")).at("/status"))
                .isEqualTo("ANSWERED");
        assertThat(linzi.get(SurveyApiTest.WORK).text()).doesNotContain(id);
        assertThat(zhangdian.get(SurveyApiTest.WORK).text()).contains("matter-accept:" + id);
        assertThat(linzi.post(one + "/acceptance", Map.of()).at("/code")).isEqualTo("project.survey-not-yours");
        assertThat(zhangdian.post(one + "/return", Map.of("text", "写明日期")).at("/status"))
                .isEqualTo("OPEN");
        linzi.post(one + "/answer", Map.of("text", "九月二十日办"));
        assertThat(zhangdian.post(one + "/acceptance", Map.of()).at("/accepted/by"))
                .isEqualTo("zhangdian.officer");
        assertThat(linzi.get(one + "/trail").at("/items/2/reason")).isEqualTo("写明日期");
    }

    @Test
    void leave_no_trace_for_who_is_on_neither_side() {
        var made = made();
        var one = made.header("Location");
        var munich = as(People.MUNICH);

        assertThat(munich.get(one).status()).isEqualTo(404);
        assertThat(munich.get(one + "/trail").status()).isEqualTo(404);
        assertThat(munich.get("/api/matters?limit=200").text()).doesNotContain(made.at("/number"));
        assertThat(linzi.get("/api/matters?limit=200&status=OPEN&owner=district-linzi")
                        .text())
                .contains(made.at("/number"));
        assertThat(zhangdian.get("/api/matters?survey=" + made.at("/survey/id")).text())
                .contains(made.at("/number"));
        assertThat(zhangdian
                        .post(
                                "/api/surveys/none/matters",
                                Map.of("point", "p", "owner", "district-linzi", "due", "2026-09-20", "words", "办"))
                        .at("/code"))
                .isEqualTo("project.survey-not-found");
    }
}
