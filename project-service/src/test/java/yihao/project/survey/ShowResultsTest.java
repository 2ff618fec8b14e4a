package yihao.project.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.survey.ExampleSurveys.done;
import static yihao.project.survey.ExampleSurveys.number;
import static yihao.project.survey.ExampleSurveys.text;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.survey.ShowResults.Results;
import yihao.project.survey.ShowResults.Said;

@DisplayName("SU-06 and SU-07 What was said")
class ShowResultsTest {

    private final ExampleSurveys world = new ExampleSurveys();

    private Results results(String survey) {
        return done(world.results.of(survey, ZHANGDIAN_OFFICER, NOON));
    }

    @Test
    void is_counted_with_its_mean_and_median_of_those_who_said_something() {
        var survey = world.running(false);
        assertThat(results(survey).figures().rate()).isNull();
        done(world.say(world.invited(survey, "甲"), 0, number("MARK", "5"), number("TRIPS", "0")));
        done(world.say(world.invited(survey, "乙"), 0, number("MARK", "4"), number("TRIPS", "1")));
        done(world.say(world.invited(survey, "丙"), 0, number("MARK", "4"), text("WISH", "修路")));
        world.invited(survey, "丁");
        world.invited(survey, "戊");
        var last = world.invitations.ofSurvey(survey).getLast().id();
        done(world.invite.revokeLink(last, act(ZHANGDIAN_OFFICER)));

        var shown = results(survey);
        assertThat(shown.figures().invited()).isEqualTo(4);
        assertThat(shown.figures().answered()).isEqualTo(3);
        assertThat(shown.figures().rate()).isEqualTo("75.0");
        var mark = shown.figures().questions().getFirst();
        assertThat(mark.counts().stream().collect(Collectors.toMap(Figures.Count::option, Figures.Count::count)))
                .containsEntry("4", 2L)
                .containsEntry("5", 1L)
                .containsEntry("1", 0L)
                .hasSize(5);
        assertThat(mark.mean()).isEqualTo("4.33");
        assertThat(mark.median()).isEqualTo("4.00");
        var trips = shown.figures().questions().get(1);
        assertThat(trips.answered()).isEqualTo(2);
        assertThat(trips.mean()).isEqualTo("0.50");
        assertThat(trips.median()).isEqualTo("0.50");
        assertThat(trips.lowest()).isEqualTo("0");
        assertThat(shown.figures().questions().get(2).mean()).isNull();
        assertThat(shown.texts()).extracting(Said::name).containsExactly("丙");
    }

    @Test
    void rounds_half_up() {
        var survey = world.running(false);
        for (int nth = 1; nth <= 15; nth++) {
            world.invited(survey, "公司" + nth);
        }
        done(world.say(world.invited(survey, "甲"), 0, number("MARK", "5")));
        assertThat(results(survey).figures().rate()).isEqualTo("6.3"); // 6.25

        var trips = world.running(false);
        for (int nth = 0; nth < 8; nth++) {
            var said = number("TRIPS", nth == 0 ? "1" : "0");
            done(world.say(world.invited(trips, "公司" + nth), 0, number("MARK", "5"), said));
        }
        assertThat(results(trips).figures().questions().get(1).mean()).isEqualTo("0.13"); // 0.125
    }

    @Test
    void exists_for_nobody_else() {
        assertThat(problem(world.results.of(world.running(false), LINZI_OFFICER, NOON)))
                .isEqualTo(SurveyProblem.SURVEY_NOT_FOUND);
    }

    @Test
    void stands_once_the_survey_is_closed_which_comes_after_its_closing_day() {
        var survey = world.running(false);
        done(world.say(world.invited(survey, "甲"), 0, number("MARK", "3")));
        var second = world.invited(survey, "乙");

        world.closeOn("2026-09-30T16:00:30Z");
        assertThat(world.state(survey).status()).isEqualTo(Survey.Status.RUNNING);
        world.closeOn("2026-09-30T16:01:00Z");

        assertThat(world.state(survey).status()).isEqualTo(Survey.Status.CLOSED);
        assertThat(problem(world.say(second, 0, number("MARK", "1")))).isEqualTo(SurveyProblem.SURVEY_OVER);
        var invitation = world.invitations.ofSurvey(survey).getLast().id();
        done(world.invite.revokeLink(invitation, act(ZHANGDIAN_OFFICER)));
        assertThat(results(survey).figures().invited()).isEqualTo(2);
        assertThat(results(survey).figures().questions().getFirst().mean()).isEqualTo("3.00");
    }

    @Test
    void of_an_anonymous_survey_is_shown_once_closed_with_enough_answers_and_without_a_name() {
        var survey = world.running(true);
        done(world.say(world.invited(survey, "甲"), 0, number("MARK", "1"), text("WISH", "乙丙")));
        done(world.say(world.invited(survey, "乙"), 0, number("MARK", "2"), text("WISH", "丁")));
        var third = world.invited(survey, "丙");
        done(world.say(third, 0, number("MARK", "3")));

        assertThat(results(survey).withheld()).isTrue();
        assertThat(results(survey).figures().answered()).isEqualTo(3);
        assertThat(results(survey).figures().questions()).isEmpty();
        assertThat(results(survey).texts()).isEmpty();
        world.closeOn("2026-10-01T16:00:00Z");

        assertThat(results(survey).withheld()).isFalse();
        assertThat(results(survey).figures().questions().getFirst().mean()).isEqualTo("2.00");
        assertThat(results(survey).texts())
                .containsExactly(new Said("WISH", "丁", null, null), new Said("WISH", "乙丙", null, null));
    }

    @Test
    void of_an_anonymous_survey_with_fewer_answers_stays_withheld() {
        var survey = world.running(true);
        done(world.say(world.invited(survey, "甲"), 0, number("MARK", "1"), text("WISH", "甲")));
        done(world.say(world.invited(survey, "乙"), 0, number("MARK", "2")));
        world.closeOn("2026-10-01T16:00:00Z");

        assertThat(results(survey).withheld()).isTrue();
        assertThat(results(survey).atLeast()).isEqualTo(3);
        assertThat(results(survey).texts()).isEmpty();
    }
}
