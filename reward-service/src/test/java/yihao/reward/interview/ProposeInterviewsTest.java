package yihao.reward.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.interview.InterviewWorld.ZHANGDIAN_Q3;
import static yihao.reward.interview.InterviewWorld.on;
import static yihao.reward.interview.InterviewWorld.problem;
import static yihao.reward.interview.InterviewWorld.value;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;

@DisplayName("IV-01, IV-02 The talks about a quarter")
class ProposeInterviewsTest {

    final InterviewWorld world = new InterviewWorld();

    @Test
    void are_with_who_stood_on_the_black_list_twice_and_was_not_exempted() {
        world.aBadQuarter();
        assertThat(world.blackIn("2026-07")).containsExactly("district-zichuan", "district-zhangdian");

        var proposed = value(world.propose.propose("2026-Q3", on(BUREAU, "2026-10-12")));

        assertThat(proposed).extracting(Versioned::id).containsExactly(ZHANGDIAN_Q3);
        assertThat(proposed.getFirst().state().causes())
                .extracting(Cause::trigger, Cause::records)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "BLACK_TWICE",
                        List.of("2026-07-district-monthly-zibo-lists", "2026-08-district-monthly-zibo-lists")));
    }

    @Test
    void are_not_called_for_by_a_ranking_that_was_corrected_nor_by_its_lists() {
        world.aBadQuarter();
        world.corrected("2026-08", "district-zhangdian", "district-linzi", "district-zichuan");

        assertThat(value(world.propose.propose("2026-Q3", on(BUREAU, "2026-10-12"))))
                .isEmpty();
    }

    @Test
    void count_confirmed_lists_only() {
        world.ranked("2026-07", "district-linzi", "district-zichuan", "district-zhangdian");
        world.ranked("2026-08", "district-linzi", "district-zichuan", "district-zhangdian");

        assertThat(value(world.propose.propose("2026-Q3", on(BUREAU, "2026-10-12"))))
                .isEmpty();
    }

    @Test
    void are_with_who_was_last_in_all_three_months_too() {
        for (var month : List.of("2026-07", "2026-08", "2026-09")) {
            world.ranked(month, "district-linzi", "district-zichuan", "district-zhangdian");
        }

        var proposed = value(world.propose.propose("2026-Q3", on(BUREAU, "2026-10-12")));

        assertThat(proposed).hasSize(1);
        assertThat(proposed.getFirst().state().causes())
                .extracting(Cause::trigger)
                .containsExactly("LAST_THRICE");
    }

    @Test
    void wait_for_the_last_day_of_a_quarter_and_for_who_may() {
        world.aBadQuarter();

        assertThat(problem(world.propose.propose("2026-Q3", on(BUREAU, "2026-09-30"))))
                .isEqualTo(InterviewProblem.QUARTER_NOT_OVER);
        assertThat(problem(world.propose.propose("2026-Q5", on(BUREAU, "2026-10-12"))))
                .isEqualTo(InterviewProblem.QUARTER_INVALID);
        assertThat(problem(world.propose.propose("2026-Q3", on(FINANCE, "2026-10-12"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.propose.propose("2026-Q3", on(BUREAU, "2026-10-01"))))
                .isNull();
    }

    @Test
    void are_one_per_unit_however_often_the_power_goes() {
        for (var month : List.of("2026-07", "2026-08", "2026-09")) {
            world.ranked(month, "district-linzi", "district-zichuan", "district-zhangdian");
        }
        world.confirmLists();
        for (int cut = 0; cut < 4; cut++) {
            world.power.afterChances(cut);
            try {
                world.propose.propose("2026-Q3", on(BUREAU, "2026-10-12"));
            } catch (PowerCut.Died _) {
                // asked again
            }
        }
        world.power.never();

        var all = value(world.propose.propose("2026-Q3", on(BUREAU, "2026-10-13")));

        assertThat(all).extracting(Versioned::id).containsExactly(ZHANGDIAN_Q3, "2026-Q3-district-zichuan");
        assertThat(world.interviews.all())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.version()).isEqualTo(1));
    }

    @Test
    void are_not_there_for_the_unit_before_it_is_called() {
        world.aBadQuarter();
        world.propose.propose("2026-Q3", on(BUREAU, "2026-10-12"));

        assertThat(problem(world.hold.find(ZHANGDIAN_Q3, ZHANGDIAN))).isEqualTo(InterviewProblem.INTERVIEW_UNKNOWN);
        assertThat(problem(world.hold.drop(ZHANGDIAN_Q3, on(SUPERVISION, "2026-10-13"))))
                .isNull();
        assertThat(problem(world.hold.find(ZHANGDIAN_Q3, ZHANGDIAN))).isEqualTo(InterviewProblem.INTERVIEW_UNKNOWN);
    }
}
