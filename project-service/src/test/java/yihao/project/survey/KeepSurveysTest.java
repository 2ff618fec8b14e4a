package yihao.project.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.survey.ExampleSurveys.MARK;
import static yihao.project.survey.ExampleSurveys.WISH;
import static yihao.project.survey.ExampleSurveys.at;
import static yihao.project.survey.ExampleSurveys.content;
import static yihao.project.survey.ExampleSurveys.done;
import static yihao.project.survey.ExampleSurveys.meeting;
import static yihao.project.survey.SurveyProblem.SURVEY_DAY_UNFIT;
import static yihao.project.survey.SurveyProblem.SURVEY_MEETING_UNFIT;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_DRAFT;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_RUNNING;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_YOURS;
import static yihao.project.survey.SurveyProblem.SURVEY_OVER;
import static yihao.project.survey.SurveyProblem.SURVEY_QUESTIONS_MISSING;
import static yihao.project.survey.SurveyProblem.SURVEY_QUESTION_UNFIT;
import static yihao.project.survey.SurveyProblem.SURVEY_SET_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.survey.Survey.Kind;

@DisplayName("SU-02 A survey")
class KeepSurveysTest {

    private final ExampleSurveys world = new ExampleSurveys();
    private final KeepSurveys keep = world.keep;

    private String drafted(Question... questions) {
        return done(keep.create(Kind.QUESTIONNAIRE, content(false, questions), null, null, act(ZHANGDIAN_OFFICER)))
                .id();
    }

    @Test
    void is_begun_with_a_ready_set_whose_questions_are_then_its_own() {
        var made = done(
                keep.create(Kind.QUESTIONNAIRE, content(false, MARK), "ENVIRONMENT", null, act(ZHANGDIAN_OFFICER)));

        assertThat(made.state().number()).isEqualTo("Q-2026-000001");
        assertThat(made.state().unit()).isEqualTo("district-zhangdian");
        assertThat(made.state().content().questions())
                .extracting(Question::id)
                .containsExactly("OVERALL", "WORST", "VISITS", "SUGGESTION", "MARK");
        assertThat(problem(keep.create(Kind.QUESTIONNAIRE, content(false), "NONE", null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_SET_UNKNOWN);
    }

    @Test
    void is_made_by_who_may_and_does_not_exist_for_another_unit() {
        assertThat(problem(keep.create(Kind.QUESTIONNAIRE, content(false), null, null, act(AUDITOR))))
                .isEqualTo(SURVEY_NOT_YOURS);
        var id = drafted(MARK);
        assertThat(problem(world.sight.find(id, LINZI_OFFICER, NOON))).isEqualTo(SURVEY_NOT_FOUND);
        assertThat(problem(world.sight.find(id, MUNICH, NOON))).isEqualTo(SURVEY_NOT_FOUND);
        assertThat(problem(keep.open(id, act(LINZI_OFFICER)))).isEqualTo(SURVEY_NOT_FOUND);
        assertThat(problem(keep.open(id, act(AUDITOR)))).isEqualTo(SURVEY_NOT_YOURS);
        assertThat(keep.actions(world.state(id), AUDITOR, NOON)).isEmpty();
        assertThat(keep.list(new Surveys.Filter(null, null, null), LINZI_OFFICER, NOON, 9))
                .isEmpty();
        assertThat(keep.list(new Surveys.Filter(null, null, null), BUREAU_OFFICER, NOON, 9))
                .hasSize(1);
    }

    @Test
    void is_changed_until_it_is_opened_and_its_questions_then_stay() {
        var id = drafted();
        assertThat(problem(keep.open(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(SURVEY_QUESTIONS_MISSING);
        assertThat(problem(keep.edit(id, content(false, MARK, MARK), null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_QUESTION_UNFIT);

        done(keep.edit(id, content(false, MARK, WISH), null, act(ZHANGDIAN_OFFICER)));
        done(keep.open(id, act(ZHANGDIAN_OFFICER)));

        assertThat(problem(keep.edit(id, content(false, MARK), null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_NOT_DRAFT);
        assertThat(problem(keep.open(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(SURVEY_NOT_DRAFT);
        assertThat(world.surveys.recorded())
                .extracting(one -> one.action().name())
                .containsExactly("CREATED", "EDITED", "OPENED");
    }

    @Test
    void closes_not_before_today_and_its_day_moves_while_it_takes_answers() {
        var id = world.running(false);
        assertThat(problem(keep.moveClosing(id, LocalDate.of(2026, 9, 14), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_DAY_UNFIT);
        done(keep.moveClosing(id, LocalDate.of(2026, 9, 15), act(ZHANGDIAN_OFFICER)));

        var lastMoment = at(ZHANGDIAN_OFFICER, "2026-09-15T15:59:59Z");
        assertThat(keep.actions(world.state(id), ZHANGDIAN_OFFICER, lastMoment.at()))
                .contains("moveClosing", "invite");
        var over = at(ZHANGDIAN_OFFICER, "2026-09-15T16:00:00Z");
        assertThat(problem(keep.moveClosing(id, LocalDate.of(2026, 9, 30), over)))
                .isEqualTo(SURVEY_OVER);
        assertThat(problem(world.invite.firm(id, "乙公司", null, over))).isEqualTo(SURVEY_OVER);
        world.closeOn("2026-09-15T16:02:00Z");
        assertThat(problem(world.invite.firm(id, "乙公司", null, over))).isEqualTo(SURVEY_NOT_RUNNING);
        assertThat(keep.actions(world.state(id), ZHANGDIAN_OFFICER, over.at())).containsExactly("makeMatter");
    }

    @Test
    void that_is_a_meeting_has_a_day_a_place_who_was_there_and_points_that_stay() {
        assertThat(problem(keep.create(Kind.MEETING, content(false), null, null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_MEETING_UNFIT);
        assertThat(problem(keep.create(
                        Kind.QUESTIONNAIRE, content(false), null, meeting("2026-09-16"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_MEETING_UNFIT);
        assertThat(problem(
                        keep.create(Kind.MEETING, content(false), null, meeting("2026-10-01"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(SURVEY_DAY_UNFIT);
        var id = done(keep.create(Kind.MEETING, content(false), null, meeting("2026-09-16"), act(ZHANGDIAN_OFFICER)))
                .id();
        done(keep.open(id, act(ZHANGDIAN_OFFICER)));
        assertThat(problem(keep.raise(id, "用工难", act(ZHANGDIAN_OFFICER)))).isEqualTo(ProjectProblem.DATE_IN_FUTURE);

        var nextDay = at(ZHANGDIAN_OFFICER, "2026-09-15T16:00:00Z");
        done(keep.raise(id, "用工难", nextDay));
        done(keep.met(id, LocalDate.of(2026, 9, 16), "齐鲁会议室", List.of("王某", "李某"), nextDay));

        assertThat(problem(keep.met(id, LocalDate.of(2026, 9, 17), "齐鲁会议室", List.of(), nextDay)))
                .isEqualTo(ProjectProblem.DATE_IN_FUTURE);

        var met = ExampleSurveys.met(world.state(id));
        assertThat(met.present()).containsExactly("王某", "李某");
        assertThat(met.points()).extracting(Survey.Point::text).containsExactly("用工难");
        assertThat(problem(keep.raise(world.running(false), "用工难", nextDay))).isEqualTo(SURVEY_MEETING_UNFIT);
    }
}
