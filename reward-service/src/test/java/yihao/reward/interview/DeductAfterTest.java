package yihao.reward.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.interview.InterviewWorld.ZHANGDIAN_Q3;
import static yihao.reward.interview.InterviewWorld.on;
import static yihao.reward.interview.InterviewWorld.problem;
import static yihao.reward.interview.InterviewWorld.value;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.deduction.Deduction;
import yihao.reward.deduction.Evidence;
import yihao.reward.interview.Interview.Status;

@DisplayName("IV-04 The deduction that an interview ends in")
class DeductAfterTest {

    final InterviewWorld world = new InterviewWorld();

    @ParameterizedTest(name = "power cut at chance {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void is_proposed_once_wherever_the_power_goes(int cut) {
        world.held();
        world.hold.check(ZHANGDIAN_Q3, false, on(HEAD, "2026-11-21"));
        world.power.afterChances(cut);
        try {
            world.deductAfter.deduct(ZHANGDIAN_Q3, on(HEAD, "2026-11-21"));
        } catch (PowerCut.Died _) {
            // the person asks again
        }
        world.power.never();

        var ended = value(world.deductAfter.deduct(ZHANGDIAN_Q3, on(HEAD, "2026-11-22")));

        assertThat(ended.state().status()).isEqualTo(Status.DEDUCTED);
        assertThat(world.deductions.all()).hasSize(1);
        var deduction = world.deductAfter
                .deductionOf(ZHANGDIAN_Q3, ZHANGDIAN)
                .orElseThrow()
                .state();
        assertThat(deduction.kind()).isEqualTo("NOT_RECTIFIED");
        assertThat(deduction.status()).isEqualTo(Deduction.Status.PROPOSED);
        assertThat(deduction.period()).isEqualTo("2026-Q3");
        assertThat(deduction.evidence())
                .containsExactly(new Evidence(
                        Evidence.Kind.RECTIFICATION, ZHANGDIAN_Q3, ended.state().number()));
        assertThat(world.deductAfter.deductionOf(ZHANGDIAN_Q3, LINZI)).isEmpty();
    }

    @Test
    void of_a_talk_that_was_missed_rests_on_the_interview() {
        world.called();
        world.hold.notAttended(ZHANGDIAN_Q3, on(BUREAU, "2026-10-28"));

        value(world.deductAfter.deduct(ZHANGDIAN_Q3, on(SUPERVISION, "2026-10-28")));
        value(world.deductAfter.deduct(ZHANGDIAN_Q3, on(SUPERVISION, "2026-10-28")));

        assertThat(world.deductions.all()).hasSize(1);
        assertThat(world.deductions.all().getFirst().state().evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.INTERVIEW);
    }

    @Test
    void waits_until_something_was_found() {
        world.held();

        assertThat(problem(world.deductAfter.deduct(ZHANGDIAN_Q3, on(HEAD, "2026-11-21"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.deductAfter.deduct(ZHANGDIAN_Q3, on(LINZI, "2026-11-21"))))
                .isEqualTo(InterviewProblem.INTERVIEW_UNKNOWN);
    }
}
