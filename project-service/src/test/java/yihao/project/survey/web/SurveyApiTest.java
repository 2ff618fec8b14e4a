package yihao.project.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.project.People;
import yihao.project.survey.CloseSurveys;
import yihao.testkit.service.Http;

@DisplayName("P14 Surveys over HTTP")
class SurveyApiTest {

    static final String SURVEYS = "/api/surveys";
    static final String WORK = "/api/services/project/work-items";

    final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    final Http linzi = as(People.LINZI_OFFICER);
    final Http anyone = SERVICE.anonymous();

    Map<String, Object> survey(boolean anonymous) {
        return Map.of(
                "kind", "QUESTIONNAIRE",
                "title", Map.of("zh", "营商环境问卷", "en", "Business environment"),
                "purpose", "了解企业诉求",
                "closing", "2026-09-30",
                "anonymous", anonymous,
                "set", "ENVIRONMENT");
    }

    String running(boolean anonymous) {
        var created = zhangdian.post(SURVEYS, survey(anonymous));
        assertThat(created.status()).isEqualTo(201);
        var one = created.header("Location");
        assertThat(zhangdian.post(one + "/opening", "{}").at("/status")).isEqualTo("RUNNING");
        return one;
    }

    /// @return the path behind its link
    String invited(String survey, String firm) {
        var invitation = zhangdian.post(survey + "/invitations", Map.of("firm", firm));
        assertThat(invitation.status()).isEqualTo(201);
        var sent = zhangdian.post("/api/survey-invitations/" + invitation.at("/id") + "/links", "{}");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.at("/path")).isEqualTo("/api/public/surveys/" + sent.at("/token"));
        return sent.at("/path");
    }

    static Map<String, Object> answer(int seen, int overall, String suggestion) {
        return Map.of(
                "seen",
                seen,
                "replies",
                List.of(
                        Map.of("question", "OVERALL", "number", overall),
                        Map.of("question", "WORST", "chosen", List.of("LAND", "FINANCE")),
                        Map.of("question", "SUGGESTION", "text", suggestion)));
    }

    @Test
    void go_from_a_ready_set_over_a_link_to_their_results() {
        var one = running(false);
        var path = invited(one, "甲公司");
        var page = anyone.get(path);
        assertThat(page.at("/questions/1/options/1/words/zh")).isEqualTo("用地与厂房");
        assertThat(page.at("/invited")).isEqualTo("甲公司");
        assertThat(page.at("/by/zh")).isEqualTo("district-zhangdian");
        assertThat(page.at("/takesAnswers")).isEqualTo("true");
        assertThat(page.text()).doesNotContain("zhangdian.officer", "linkDays", "actions");

        assertThat(anyone.send("POST", path + "/answer", answer(0, 5, "多修路")).at("/revision"))
                .isEqualTo("1");
        assertThat(anyone.send("POST", path + "/answer", answer(0, 5, "多修路")).at("/revision"))
                .isEqualTo("1");
        var stale = anyone.send("POST", path + "/answer", answer(0, 1, "少修路"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/code")).isEqualTo("project.survey-answer-changed");
        var unfit = anyone.send("POST", path + "/answer", answer(1, 6, "多修路"));
        assertThat(unfit.status()).isEqualTo(422);
        assertThat(unfit.at("/detail")).contains("总体评价", "下限 1，上限 5");

        var results = zhangdian.get(one + "/results");
        assertThat(results.at("/rate")).isEqualTo("100.0");
        assertThat(results.at("/questions/0/mean")).isEqualTo("5.0");
        assertThat(results.at("/texts/0/text")).isEqualTo("多修路");
        assertThat(results.at("/texts/0/name")).isEqualTo("甲公司");
        assertThat(zhangdian.get(one + "/invitations").at("/items/0/answered")).isEqualTo("true");
        assertThat(zhangdian.get(one + "/invitations").text()).doesNotContain("hash");
    }

    @Test
    void leave_no_trace_for_another_unit() {
        var created = zhangdian.post(SURVEYS, survey(false));
        var one = created.header("Location");
        var number = created.at("/number");

        for (var path : List.of(one, one + "/results", one + "/invitations", one + "/trail")) {
            assertThat(linzi.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(linzi.post(one + "/opening", "{}").at("/code")).isEqualTo("project.survey-not-found");
        assertThat(linzi.get(SURVEYS + "?limit=200").text()).doesNotContain(number);
        assertThat(zhangdian
                        .get(SURVEYS + "?limit=200&status=DRAFT&kind=QUESTIONNAIRE")
                        .text())
                .contains(number);
        assertThat(zhangdian.get(SURVEYS + "?limit=200&status=CLOSED").text()).doesNotContain(number);
        assertThat(as(People.AUDITOR).get(one).json().at("/actions")).isEmpty();
        assertThat(zhangdian.get(one + "/trail").at("/items/0/action")).isEqualTo("CREATED");
    }

    @Test
    void of_an_anonymous_kind_tell_who_answered_and_no_more_and_are_closed_for_good() {
        var one = running(true);
        var path = invited(one, "甲公司");
        assertThat(anyone.send("POST", path + "/answer", answer(0, 2, "请保密")).text())
                .contains("\"revision\":1")
                .doesNotContain("请保密");
        assertThat(anyone.get(path).text()).doesNotContain("请保密");
        var invitations = zhangdian.get(one + "/invitations");
        assertThat(invitations.at("/items/0/answered")).isEqualTo("true");
        assertThat(invitations.json().at("/items/0").hasNonNull("answeredAt")).isFalse();
        assertThat(zhangdian.get(one + "/results").at("/withheld")).isEqualTo("true");
        assertThat(zhangdian.get(one + "/results").text()).doesNotContain("请保密");

        close("2026-10-01T04:00:00Z");
        assertThat(zhangdian.get(one).at("/status")).isEqualTo("CLOSED");
        assertThat(zhangdian.get(one + "/results").text()).doesNotContain("请保密");
        assertThat(anyone.send("POST", path + "/answer", answer(1, 3, "改")).at("/code"))
                .isEqualTo("project.survey-over");
        assertThat(zhangdian
                        .post(one + "/closing-day", Map.of("day", "2026-12-01"))
                        .at("/code"))
                .isEqualTo("project.survey-not-running");
    }

    private static void close(String at) {
        var act = Act.ofService("project", Instant.parse(at), UUID.randomUUID().toString());
        SERVICE.bean(CloseSurveys.class).round(act, (_, e) -> {
            throw e;
        });
    }

    @Test
    void open_by_no_link_that_was_revoked_or_never_was() {
        var one = running(false);
        var path = invited(one, "甲公司");
        var invitation = zhangdian.get(one + "/invitations").at("/items/0/id");

        assertThat(anyone.get(path + "x").at("/code")).isEqualTo("project.survey-link-unknown");
        var revoked = zhangdian.post("/api/survey-invitations/" + invitation + "/link-revocation", "{}");
        assertThat(revoked.at("/revoked")).isEqualTo("true");
        assertThat(anyone.get(path).status()).isEqualTo(404);
        assertThat(linzi.post("/api/survey-invitations/" + invitation + "/links", "{}")
                        .at("/code"))
                .isEqualTo("project.survey-invitation-not-found");
        assertThat(zhangdian.post(one + "/invitations", Map.of("firm", "甲公司")).at("/code"))
                .isEqualTo("project.survey-already-invited");
        assertThat(zhangdian
                        .post(one + "/invitations", Map.of("unit", "district-linzi", "firm", "乙"))
                        .at("/code"))
                .isEqualTo("project.survey-invited-unfit");
        assertThat(zhangdian
                        .post(one + "/invitations", Map.of("unit", "district-linzi"))
                        .at("/name"))
                .isEqualTo("district-linzi");
    }

    @Test
    void take_their_own_questions_in_both_languages_and_name_bad_input() {
        Map<String, Object> question = Map.ofEntries(
                Map.entry("id", "Q1"),
                Map.entry("kind", "SCALE"),
                Map.entry("words", Map.of("zh", "打分", "en", "Mark")),
                Map.entry("required", true),
                Map.entry("least", 1),
                Map.entry("most", 5));
        var body = new java.util.HashMap<>(survey(false));
        body.remove("set");
        body.put("questions", List.of(question));
        var one = zhangdian.post(SURVEYS, body).header("Location");
        var version = zhangdian.get(one).header("ETag");

        body.put("purpose", "改");
        assertThat(zhangdian.put(one, body, "If-Match", version).at("/purpose")).isEqualTo("改");
        body.put("purpose", "再改");
        assertThat(zhangdian.put(one, body, "If-Match", version).status()).isEqualTo(412);
        body.put("title", Map.of("zh", "营商环境问卷", "en", " "));
        assertThat(zhangdian.post(SURVEYS, body).at("/violations/0/pointer")).isEqualTo("/title/en");
        assertThat(zhangdian.get("/api/survey-rules").at("/sets/0/questions/0/most"))
                .isEqualTo("5");
        assertThat(as(People.AUDITOR).get("/api/survey-rules").at("/mayCreate")).isEqualTo("false");
    }
}
