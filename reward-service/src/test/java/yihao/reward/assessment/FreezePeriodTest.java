package yihao.reward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.act;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER_2;
import static yihao.reward.assessment.AssessmentWorld.SEPTEMBER;
import static yihao.reward.assessment.AssessmentWorld.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.reward.RewardProblem;
import yihao.reward.copies.KnownInMemory;

@DisplayName("AS-03, AS-12 A month, its targets and its freezing")
class FreezePeriodTest {

    final AssessmentWorld world = new AssessmentWorld();
    final KnownInMemory known = world.known;

    @BeforeEach
    void a_closed_month_with_a_target() {
        known.closed.put(SEPTEMBER.end(), Set.of("project", "lead"));
        world.targets(SEPTEMBER, Map.of("district-linzi", Map.of("signed-projects", new BigDecimal("2"))));
    }

    @Test
    void has_targets_of_two_people() {
        var one = Map.of("district-linzi", Map.of("paid-in", BigDecimal.TEN));
        assertThat(problem(world.targets().decide(SEPTEMBER, true, OCTOBER)))
                .isEqualTo(AssessmentProblem.TARGETS_NOT_PROPOSED);
        assertThat(problem(world.targets().propose(SEPTEMBER, one, OCTOBER))).isNull();
        assertThat(problem(world.targets().decide(SEPTEMBER, true, OCTOBER))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER)))
                .isEqualTo(AssessmentProblem.TARGETS_UNCONFIRMED);
        assertThat(problem(world.targets().decide(SEPTEMBER, false, OCTOBER_2)))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.targets().decide(SEPTEMBER, false, OCTOBER_2.because("数字有误"))))
                .isNull();
        var period = world.periods.find("2026-09").orElseThrow().state();
        assertThat(period.target("district-linzi", "paid-in")).isEmpty();
        assertThat(period.target("district-linzi", "signed-projects")).isPresent();
    }

    @Test
    void waits_for_the_end_of_the_month_and_for_its_producers() {
        assertThat(problem(world.freezing().freeze(SEPTEMBER, Set.of(), act(BUREAU, "2026-09-30T15:59:59Z"))))
                .isEqualTo(AssessmentProblem.PERIOD_NOT_OVER);
        known.closed.clear();
        assertThat(problem(world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER)))
                .isEqualTo(AssessmentProblem.PERIOD_NOT_CLOSED);
        assertThat(world.freezing().missingProducers(SEPTEMBER)).containsExactly("project");
        assertThat(problem(world.freezing().freeze(SEPTEMBER, Set.of("project"), OCTOBER)))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.freezing().freeze(SEPTEMBER, Set.of("project"), OCTOBER.because("系统迁移"))))
                .isNull();
        assertThat(world.periods.find("2026-09").orElseThrow().state().frozen())
                .satisfies(frozen ->
                        assertThat(String.valueOf(frozen)).contains("project").contains("系统迁移"));
    }

    @Test
    void names_units_and_indicators_that_its_method_does_not_know() {
        var outcome =
                world.targets().propose(SEPTEMBER, Map.of("bureau", Map.of("happiness", BigDecimal.ONE)), OCTOBER);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().facts())
                                .containsEntry("unknown", List.of("bureau", "happiness")));
    }
}
