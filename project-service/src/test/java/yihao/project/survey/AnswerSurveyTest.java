package yihao.project.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.survey.ExampleSurveys.done;
import static yihao.project.survey.ExampleSurveys.given;
import static yihao.project.survey.ExampleSurveys.number;
import static yihao.project.survey.ExampleSurveys.text;
import static yihao.project.survey.SurveyProblem.SURVEY_ALREADY_INVITED;
import static yihao.project.survey.SurveyProblem.SURVEY_ANSWER_CHANGED;
import static yihao.project.survey.SurveyProblem.SURVEY_ANSWER_MISSING;
import static yihao.project.survey.SurveyProblem.SURVEY_INVITATION_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.SURVEY_LINK_UNKNOWN;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_RUNNING;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_YOURS;
import static yihao.project.survey.SurveyProblem.SURVEY_OVER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("SU-04 and SU-05 An invitation and its answer")
class AnswerSurveyTest {

    private static final Instant LAST = Instant.parse("2026-09-30T15:59:59Z");

    private final ExampleSurveys world = new ExampleSurveys();
    private final String survey = world.running(false);

    @Test
    void is_for_a_unit_of_the_network_or_a_firm_once_each() {
        done(world.invite.unit(survey, "district-linzi", act(ZHANGDIAN_OFFICER)));
        done(world.invite.firm(survey, "甲公司", world.world.started("lead-1"), act(ZHANGDIAN_OFFICER)));

        assertThat(problem(world.invite.unit(survey, "district-linzi", act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_ALREADY_INVITED);
        assertThat(problem(world.invite.firm(survey, "甲公司", null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_ALREADY_INVITED);
        assertThat(problem(world.invite.unit(survey, "mars", act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.UNIT_UNKNOWN);
        assertThat(problem(world.invite.firm(survey, "乙公司", "unseen", act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(problem(world.invite.firm(survey, "乙公司", null, act(AUDITOR))))
                .isEqualTo(SURVEY_NOT_YOURS);
        assertThat(problem(world.invite.firm(survey, "乙公司", null, act(LINZI_OFFICER))))
                .isEqualTo(SURVEY_NOT_FOUND);
        done(world.invite.firm(world.running(false), "甲公司", null, act(ZHANGDIAN_OFFICER)));
    }

    @Test
    void opens_by_its_own_link_until_it_expires_is_replaced_or_revoked() {
        var token = world.invited(survey, "甲公司");
        var invitation = world.invitations.ofSurvey(survey).getFirst().id();
        assertThat(done(world.answer.behind(
                                token, NOON.plus(Duration.ofDays(30)).minusMillis(1)))
                        .survey()
                        .number())
                .isEqualTo("Q-2026-000001");
        assertThat(problem(world.answer.behind(token, NOON.plus(Duration.ofDays(30)))))
                .isEqualTo(SURVEY_LINK_UNKNOWN);

        var next =
                done(world.invite.sendLink(invitation, act(ZHANGDIAN_OFFICER))).token();
        assertThat(problem(world.answer.behind(token, NOON))).isEqualTo(SURVEY_LINK_UNKNOWN);
        assertThat(problem(world.say(token, 0, number("MARK", "5")))).isEqualTo(SURVEY_LINK_UNKNOWN);
        done(world.answer.behind(next, NOON));
        assertThat(problem(world.invite.revokeLink(invitation, act(LINZI_OFFICER))))
                .isEqualTo(SURVEY_INVITATION_NOT_FOUND);
        done(world.invite.revokeLink(invitation, act(ZHANGDIAN_OFFICER)));
        assertThat(problem(world.answer.behind(next, NOON))).isEqualTo(SURVEY_LINK_UNKNOWN);
        assertThat(problem(world.invite.revokeLink(invitation, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_LINK_UNKNOWN);
    }

    @Test
    void is_one_answer_that_a_retry_leaves_and_another_replaces_only_as_it_was_seen() {
        var token = world.invited(survey, "甲公司");
        assertThat(problem(world.say(token, 0, text("WISH", "多修路")))).isEqualTo(SURVEY_ANSWER_MISSING);

        done(world.say(token, 0, number("MARK", "4"), text("WISH", "多修路")));
        var once = world.invitations.recorded().size();
        var again = done(world.say(token, 0, text("WISH", " 多修路 "), number("MARK", "4.0")));
        assertThat(given(again).revision()).isEqualTo(1);
        assertThat(world.invitations.recorded()).hasSize(once);

        assertThat(problem(world.say(token, 0, number("MARK", "2")))).isEqualTo(SURVEY_ANSWER_CHANGED);
        var second = done(world.say(token, 1, number("MARK", "2")));
        assertThat(given(second).replies()).isEqualTo(List.of(number("MARK", "2")));
        assertThat(given(second).revision()).isEqualTo(2);
    }

    @Test
    void of_an_anonymous_survey_tells_nobody_whether_it_is_the_same() {
        var token = world.invited(world.running(true), "甲公司");
        done(world.say(token, 0, number("MARK", "4")));

        assertThat(problem(world.say(token, 0, number("MARK", "4")))).isEqualTo(SURVEY_ANSWER_CHANGED);
        assertThat(problem(world.say(token, 0, number("MARK", "2")))).isEqualTo(SURVEY_ANSWER_CHANGED);
        assertThat(given(done(world.say(token, 1, number("MARK", "4")))).revision())
                .isEqualTo(2);
    }

    @Test
    void comes_until_the_closing_day_is_over_in_china() {
        var token = world.invited(survey, "甲公司");

        done(world.say(token, 0, LAST, number("MARK", "4")));
        assertThat(problem(world.say(token, 1, LAST.plusSeconds(1), number("MARK", "5"))))
                .isEqualTo(SURVEY_OVER);
        var seen = done(world.answer.behind(token, LAST.plusSeconds(1)));
        assertThat(seen.takesAnswers()).isFalse();
        assertThat(given(seen).revision()).isEqualTo(1);
    }

    @Test
    void is_not_asked_for_before_the_survey_is_opened() {
        var draft = done(world.keep.create(
                        Survey.Kind.QUESTIONNAIRE,
                        ExampleSurveys.content(false, ExampleSurveys.MARK),
                        null,
                        null,
                        act(ZHANGDIAN_OFFICER)))
                .id();

        assertThat(problem(world.invite.firm(draft, "甲公司", null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_NOT_RUNNING);
    }
}
