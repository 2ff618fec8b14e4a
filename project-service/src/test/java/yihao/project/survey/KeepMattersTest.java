package yihao.project.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.survey.ExampleSurveys.done;
import static yihao.project.survey.ExampleSurveys.meeting;
import static yihao.project.survey.ExampleSurveys.number;
import static yihao.project.survey.ExampleSurveys.text;
import static yihao.project.survey.SurveyProblem.MATTER_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.MATTER_OWN_ANSWER;
import static yihao.project.survey.SurveyProblem.MATTER_SOURCE_UNKNOWN;
import static yihao.project.survey.SurveyProblem.MATTER_STATUS;
import static yihao.project.survey.SurveyProblem.SURVEY_DAY_UNFIT;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_FOUND;
import static yihao.project.survey.SurveyProblem.SURVEY_NOT_YOURS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.survey.KeepMatters.Wish;

@DisplayName("SU-08 A matter")
class KeepMattersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 20);
    private static final String LINZI = "district-linzi";

    private final ExampleSurveys world = new ExampleSurveys();
    private final KeepMatters keep = world.keepMatters;
    private final String survey = world.running(false);

    private String said(String survey, String firm, String text) {
        done(world.say(world.invited(survey, firm), 0, number("MARK", "4"), text("WISH", text)));
        return world.invitations.ofSurvey(survey).getLast().id();
    }

    private static Wish of(String text, @Nullable String invitation, String owner) {
        return new Wish(null, "WISH", text, invitation, owner, DUE, "研究修路");
    }

    private Versioned<Matter> made() {
        return done(keep.make(survey, of("修路", said(survey, "甲", "修路"), LINZI), act(ZHANGDIAN_OFFICER)));
    }

    @Test
    void comes_of_a_text_that_was_said_and_goes_to_a_unit_with_a_day() {
        var invitation = said(survey, "甲", "修路");
        var matter = done(keep.make(survey, of("修路", invitation, LINZI), act(ZHANGDIAN_OFFICER)))
                .state();

        assertThat(matter.number()).isEqualTo("M-2026-000001");
        assertThat(matter.source().quoted()).isEqualTo("修路");
        assertThat(matter.source().invitation()).isEqualTo(invitation);
        assertThat(problem(keep.make(survey, of("修桥", invitation, LINZI), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(MATTER_SOURCE_UNKNOWN);
        assertThat(problem(keep.make(survey, of("修路", invitation, "mars"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.UNIT_UNKNOWN);
        var past = new Wish(null, "WISH", "修路", invitation, LINZI, LocalDate.of(2026, 9, 14), "办");
        assertThat(problem(keep.make(survey, past, act(ZHANGDIAN_OFFICER)))).isEqualTo(SURVEY_DAY_UNFIT);
        assertThat(problem(keep.make(survey, of("修路", invitation, LINZI), act(AUDITOR))))
                .isEqualTo(SURVEY_NOT_YOURS);
        assertThat(problem(keep.make(survey, of("修路", invitation, LINZI), act(LINZI_OFFICER))))
                .isEqualTo(SURVEY_NOT_FOUND);
    }

    @Test
    void comes_of_a_point_of_a_meeting() {
        var meeting = done(world.keep.create(
                        Survey.Kind.MEETING,
                        ExampleSurveys.content(false),
                        null,
                        meeting("2026-09-15"),
                        act(ZHANGDIAN_OFFICER)))
                .id();
        done(world.keep.open(meeting, act(ZHANGDIAN_OFFICER)));
        var raised = done(world.keep.raise(meeting, "用工难", act(ZHANGDIAN_OFFICER)));
        var point = ExampleSurveys.met(raised.state()).points().getFirst();

        var matter = done(
                keep.make(meeting, new Wish(point.id(), null, null, null, LINZI, DUE, "办招聘会"), act(ZHANGDIAN_OFFICER)));

        assertThat(matter.state().source().quoted()).isEqualTo("用工难");
        assertThat(problem(keep.make(
                        meeting, new Wish("other", null, null, null, LINZI, DUE, "办"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(MATTER_SOURCE_UNKNOWN);
    }

    @Test
    void of_an_anonymous_survey_names_nobody_and_waits_until_what_was_said_is_shown() {
        var anonymous = world.running(true);
        var first = said(anonymous, "甲", "修路");
        said(anonymous, "乙", "修桥");
        said(anonymous, "丙", "植树");
        assertThat(problem(keep.make(anonymous, of("修路", null, LINZI), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(MATTER_SOURCE_UNKNOWN);
        world.closeOn("2026-10-01T16:00:00Z");

        assertThat(problem(keep.make(anonymous, of("修路", first, LINZI), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(MATTER_SOURCE_UNKNOWN);
        var matter = done(keep.make(anonymous, of("修路", null, LINZI), act(ZHANGDIAN_OFFICER)));
        assertThat(matter.state().source().invitation()).isNull();
    }

    @Test
    void is_answered_by_its_owner_and_accepted_or_sent_back_by_who_had_it_made() {
        var id = made().id();
        assertThat(problem(keep.answer(id, act(ZHANGDIAN_OFFICER, "已办")))).isEqualTo(SURVEY_NOT_YOURS);
        assertThat(problem(keep.answer(id, act(BUREAU_OFFICER, "已办")))).isEqualTo(SURVEY_NOT_YOURS);
        assertThat(problem(keep.answer(id, act(LINZI_OFFICER, " ")))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(keep.accept(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(MATTER_STATUS);

        done(keep.answer(id, act(LINZI_OFFICER, "已列入计划")));
        assertThat(problem(keep.answer(id, act(LINZI_OFFICER, "再答")))).isEqualTo(MATTER_STATUS);
        assertThat(problem(keep.accept(id, act(LINZI_OFFICER)))).isEqualTo(SURVEY_NOT_YOURS);
        assertThat(problem(keep.sendBack(id, null, act(ZHANGDIAN_OFFICER, null))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(keep.sendBack(id, LocalDate.of(2026, 9, 14), act(ZHANGDIAN_OFFICER, "不够"))))
                .isEqualTo(SURVEY_DAY_UNFIT);
        var back = ExampleSurveys.matter(keep.sendBack(id, LocalDate.of(2026, 9, 25), act(ZHANGDIAN_OFFICER, "请写明时间")));
        assertThat(back.status()).isEqualTo(Matter.Status.OPEN);
        assertThat(back.due()).isEqualTo("2026-09-25");

        done(keep.answer(id, act(LINZI_OFFICER, "年内完工")));
        var end = ExampleSurveys.matter(keep.accept(id, act(ZHANGDIAN_OFFICER)));
        assertThat(end.status()).isEqualTo(Matter.Status.ACCEPTED);
        assertThat(end.turns()).extracting(turn -> turn.answer().said()).containsExactly("已列入计划", "年内完工");
        assertThat(end.turns().getFirst().sentBack()).isEqualTo(new Mark("zhangdian.officer", NOON, "请写明时间"));
    }

    @Test
    void is_not_accepted_by_who_answered_though_it_may_for_that_unit() {
        var invitation = said(survey, "甲", "修路");
        var id = done(keep.make(survey, of("修路", invitation, "district-zhangdian"), act(ZHANGDIAN_OFFICER)))
                .id();
        done(keep.answer(id, act(ZHANGDIAN_OFFICER, "已办")));

        assertThat(problem(keep.accept(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(MATTER_OWN_ANSWER);
        assertThat(keep.actions(
                        keep.find(id, ZHANGDIAN_OFFICER, NOON)
                                .result()
                                .orElseThrow()
                                .state(),
                        ZHANGDIAN_OFFICER,
                        NOON))
                .isEmpty();
        done(keep.accept(id, act(ZHANGDIAN_HEAD)));
    }

    @Test
    void waits_with_its_owner_then_with_who_had_it_made_and_is_late_after_its_day() {
        var made = made();
        assertThat(keep.waiting(LINZI_OFFICER, 9)).extracting(Versioned::id).containsExactly(made.id());
        assertThat(keep.waiting(ZHANGDIAN_OFFICER, 9)).isEmpty();
        assertThat(made.state().isLateOn(DUE)).isFalse();
        assertThat(made.state().isLateOn(DUE.plusDays(1))).isTrue();

        var answered = done(keep.answer(made.id(), act(LINZI_OFFICER, "已办")));
        assertThat(answered.state().isLateOn(DUE.plusDays(1))).isFalse();
        assertThat(keep.waiting(LINZI_OFFICER, 9)).isEmpty();
        assertThat(keep.waiting(ZHANGDIAN_OFFICER, 9)).hasSize(1);
        assertThat(keep.waiting(BUREAU_OFFICER, 9)).isEmpty();
    }

    @Test
    void exists_for_both_sides_and_those_above_them() {
        var id = made().id();

        for (var reader : List.of(ZHANGDIAN_OFFICER, LINZI_OFFICER, AUDITOR, BUREAU_OFFICER)) {
            assertThat(keep.find(id, reader, NOON).result()).isPresent();
        }
        assertThat(problem(keep.find(id, MUNICH, NOON))).isEqualTo(MATTER_NOT_FOUND);
        assertThat(problem(keep.answer(id, act(MUNICH, "已办")))).isEqualTo(MATTER_NOT_FOUND);
    }
}
