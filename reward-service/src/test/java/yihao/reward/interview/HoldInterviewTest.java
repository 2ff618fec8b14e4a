package yihao.reward.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.interview.InterviewWorld.ZHANGDIAN_Q3;
import static yihao.reward.interview.InterviewWorld.on;
import static yihao.reward.interview.InterviewWorld.problem;
import static yihao.reward.interview.InterviewWorld.told;
import static yihao.reward.interview.InterviewWorld.value;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.reward.RewardProblem;
import yihao.reward.interview.Interview.Status;

@DisplayName("IV-02, IV-03 An interview")
class HoldInterviewTest {

    final InterviewWorld world = new InterviewWorld();

    @Test
    void is_decided_by_another_person_and_then_told_to_the_unit() {
        world.aBadQuarter();
        world.propose.propose("2026-Q3", on(HEAD, "2026-10-12"));

        assertThat(problem(world.hold.call(ZHANGDIAN_Q3, on(HEAD, "2026-10-13"))))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.hold.call(ZHANGDIAN_Q3, on(BUREAU, "2026-10-13"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        var called = value(world.hold.call(ZHANGDIAN_Q3, on(SUPERVISION, "2026-10-13")));
        assertThat(called.state().due()).isEqualTo("2026-10-27");
        assertThat(problem(world.hold.find(ZHANGDIAN_Q3, ZHANGDIAN))).isNull();
        assertThat(problem(world.hold.find(ZHANGDIAN_Q3, LINZI))).isEqualTo(InterviewProblem.INTERVIEW_UNKNOWN);
        assertThat(problem(world.hold.drop(ZHANGDIAN_Q3, on(HEAD, "2026-10-14"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @ParameterizedTest(name = "held {0}, until {1}, recorded {2}: {3}")
    @CsvSource(textBlock = """
            2026-10-20, 2026-11-20, 2026-10-20,
            2026-10-20, 2026-10-21, 2026-10-20,
            2026-10-20, 2026-12-15, 2026-10-20,
            2026-10-20, 2026-12-16, 2026-10-20, RECTIFICATION_DATE
            2026-10-20, 2026-10-20, 2026-10-20, RECTIFICATION_DATE
            2026-10-20, 2026-10-26, 2026-10-26, RECTIFICATION_DATE
            2026-10-20, 2026-10-27, 2026-10-26,
            2026-10-21, 2026-11-20, 2026-10-20, TALK_DATE
            2026-10-12, 2026-11-20, 2026-10-20, TALK_DATE
            """)
    void names_a_day_that_has_come_and_a_date_within_the_limit(String on, String until, String today, String refused) {
        world.called();

        var outcome = world.hold.held(ZHANGDIAN_Q3, told(on, until), on(BUREAU, today));

        assertThat(problem(outcome)).isEqualTo(refused == null ? null : InterviewProblem.valueOf(refused));
    }

    @Test
    void ends_where_another_person_finds_it_put_right() {
        world.held();

        assertThat(problem(world.hold.report(ZHANGDIAN_Q3, on(SUPERVISION, "2026-11-02"))))
                .isEqualTo(InterviewProblem.REPORT_OF_ANOTHER_UNIT);
        var reported = value(world.hold.report(ZHANGDIAN_Q3, on(ZHANGDIAN, "2026-11-02")));
        assertThat(reported.state().due()).isEqualTo("2026-11-16");
        assertThat(actions(BUREAU)).isEmpty();
        assertThat(problem(world.hold.check(ZHANGDIAN_Q3, true, on(BUREAU, "2026-11-03"))))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(actions(BUREAU_2)).containsExactly("pass", "fail");
        assertThat(value(world.hold.check(ZHANGDIAN_Q3, true, on(BUREAU_2, "2026-11-03")))
                        .state()
                        .status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void leaves_a_unit_its_whole_time() {
        world.held();

        assertThat(problem(world.hold.check(ZHANGDIAN_Q3, false, on(HEAD, "2026-11-20"))))
                .isEqualTo(InterviewProblem.STILL_TIME);
        assertThat(problem(world.hold.check(ZHANGDIAN_Q3, true, on(HEAD, "2026-11-21"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.hold.check(ZHANGDIAN_Q3, false, on(HEAD, "2026-11-21"))))
                .isNull();
    }

    @Test
    void is_missed_once_its_last_day_is_over() {
        world.called();

        assertThat(problem(world.hold.notAttended(ZHANGDIAN_Q3, on(BUREAU, "2026-10-27"))))
                .isEqualTo(InterviewProblem.STILL_TIME);
        var missed = value(world.hold.notAttended(ZHANGDIAN_Q3, on(BUREAU, "2026-10-28")));
        assertThat(missed.state().course().costs()).isEqualTo("NOT_ATTENDED");
    }

    /// Every action in every status that does not offer it is refused.
    @Test
    void skips_no_step_and_repeats_none() {
        world.aBadQuarter();
        world.propose.propose("2026-Q3", on(BUREAU, "2026-10-12"));
        closed("held", "report", "pass", "fail", "missed");
        value(world.hold.call(ZHANGDIAN_Q3, on(HEAD, "2026-10-13")));
        closed("call", "drop", "report", "pass");
        value(world.hold.held(ZHANGDIAN_Q3, told("2026-10-20", "2026-11-20"), on(BUREAU, "2026-10-20")));
        closed("call", "drop", "held", "pass", "missed");
        value(world.hold.report(ZHANGDIAN_Q3, on(ZHANGDIAN, "2026-11-02")));
        closed("call", "drop", "held", "report", "missed");
        value(world.hold.check(ZHANGDIAN_Q3, true, on(HEAD, "2026-11-03")));
        closed("call", "drop", "held", "report", "pass", "fail", "missed");
    }

    private void closed(String... actions) {
        var before = world.interviews.all();
        for (var action : actions) {
            assertThat(problem(act(action)))
                    .as(action)
                    .isIn(RewardProblem.STEP_NOT_OPEN, InterviewProblem.INTERVIEW_UNKNOWN);
        }
        assertThat(world.interviews.all()).isEqualTo(before);
    }

    private Outcome<?> act(String action) {
        var day = "2026-12-30";
        return switch (action) {
            case "call" -> world.hold.call(ZHANGDIAN_Q3, on(SUPERVISION, day));
            case "drop" -> world.hold.drop(ZHANGDIAN_Q3, on(SUPERVISION, day));
            case "held" -> world.hold.held(ZHANGDIAN_Q3, told("2026-12-28", "2026-12-31"), on(SUPERVISION, day));
            case "report" -> world.hold.report(ZHANGDIAN_Q3, on(ZHANGDIAN, day));
            case "missed" -> world.hold.notAttended(ZHANGDIAN_Q3, on(SUPERVISION, day));
            case "pass", "fail" -> world.hold.check(ZHANGDIAN_Q3, action.equals("pass"), on(SUPERVISION, day));
            default -> throw new IllegalArgumentException(action);
        };
    }

    private List<String> actions(Actor actor) {
        var one = world.interviews.find(ZHANGDIAN_Q3).orElseThrow().state();
        return InterviewSteps.actions(one, world.hold.rulesOf(one), actor, LocalDate.of(2026, 11, 3));
    }
}
