package yihao.reward.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LEADER;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_CONDITION_UNKNOWN;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_EXISTS;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_NOT_MET;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_SUBJECT_UNKNOWN;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_TIME_WRONG;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_UNANSWERED;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_UNKNOWN;
import static yihao.reward.tolerance.ToleranceWorld.ASKED;
import static yihao.reward.tolerance.ToleranceWorld.DECIDED;
import static yihao.reward.tolerance.ToleranceWorld.EXAMINED;
import static yihao.reward.tolerance.ToleranceWorld.SIX;
import static yihao.reward.tolerance.ToleranceWorld.answers;
import static yihao.reward.tolerance.ToleranceWorld.fault;
import static yihao.reward.tolerance.ToleranceWorld.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.reward.RewardProblem;

@DisplayName("TL-02…TL-05 A tolerance case")
class DecideToleranceTest {

    final ToleranceWorld world = new ToleranceWorld();

    @Test
    void is_not_accepted_while_one_of_six_conditions_is_not_met() {
        var id = world.examined(false);

        assertThat(refusal(world.decide.decide(id, true, act(HEAD, DECIDED, "同意"))))
                .isEqualTo(TOLERANCE_NOT_MET);
        assertThat(world.decide.decide(id, false, act(HEAD, DECIDED, "未及时纠正")).result())
                .isPresent();
        assertThat(world.deductions.lifted).isEmpty();
        assertThat(refusal(world.decide.decide(id, true, act(SUPERVISION, DECIDED, "复议"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void answers_every_condition_with_evidence(int left) {
        var id = SIX.get(left);
        var without = answers(SIX.stream().filter(one -> !one.equals(id)).toList());
        var bare = answers(SIX).stream()
                .map(one -> one.condition().equals(id) ? new Answer(id, "见附件", List.of(), null) : one)
                .toList();
        for (var said : List.of(without, bare)) {
            var asked = world.request.request(fault(Fault.Kind.PROJECT, "p-1"), said, act(ZHANGDIAN, ASKED));
            assertThat(refusal(asked)).isEqualTo(TOLERANCE_UNANSWERED);
        }
    }

    @Test
    void knows_only_the_conditions_of_the_rules_each_once() {
        for (var more : List.of("LUCK", "LAWFUL")) {
            var said = answers(Stream.concat(SIX.stream(), Stream.of(more)).toList());
            var asked = world.request.request(fault(Fault.Kind.PROJECT, "p-1"), said, act(ZHANGDIAN, ASKED));
            assertThat(refusal(asked)).isEqualTo(TOLERANCE_CONDITION_UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"PROJECT,p-1", "DEDUCTION,ded-1", "INTERVIEW,int-1"})
    void is_about_the_units_own_and_once(Fault.Kind kind, String about) {
        assertThat(refusal(world.ask(kind, about, LINZI))).isEqualTo(TOLERANCE_SUBJECT_UNKNOWN);
        assertThat(refusal(world.ask(kind, "nobody's", ZHANGDIAN))).isEqualTo(TOLERANCE_SUBJECT_UNKNOWN);
        assertThat(refusal(world.ask(kind, about, BUREAU))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        var asked = world.ask(kind, about, ZHANGDIAN).result().orElseThrow();
        assertThat(refusal(world.ask(kind, about, ZHANGDIAN))).isEqualTo(TOLERANCE_EXISTS);

        world.decide.withdraw(asked.id(), act(ZHANGDIAN, EXAMINED, "补充材料后再报"));
        assertThat(world.ask(kind, about, ZHANGDIAN).result()).isPresent();
    }

    @Test
    void is_not_asked_for_again_once_it_was_refused() {
        var id = world.examined(true);
        world.decide.decide(id, false, act(SUPERVISION, DECIDED, "不予容错"));

        assertThat(refusal(world.ask(Fault.Kind.DEDUCTION, "ded-1", ZHANGDIAN))).isEqualTo(TOLERANCE_EXISTS);
        assertThat(refusal(world.decide.withdraw(id, act(ZHANGDIAN, DECIDED, "撤回"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-02,2026-06-01", "2026-06-01,2026-09-17"})
    void is_about_a_time_that_is_over(LocalDate from, LocalDate until) {
        var fault = new Fault(Fault.Kind.PROJECT, "p-1", "误判", from, until);

        assertThat(refusal(world.request.request(fault, answers(SIX), act(ZHANGDIAN, ASKED))))
                .isEqualTo(TOLERANCE_TIME_WRONG);
    }

    @Test
    void is_examined_by_one_and_decided_by_another() {
        var id = world.asked();
        assertThat(refusal(world.decide.decide(id, true, act(HEAD, EXAMINED, "同意"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(refusal(world.decide.examine(id, findings(true), act(ZHANGDIAN, EXAMINED))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        var both = new Actor(BUREAU.subject(), "b", "bureau", Set.of(Function.BUREAU_OFFICER, Function.BUREAU_HEAD));
        world.decide.examine(id, findings(true), act(both, EXAMINED));

        assertThat(refusal(world.decide.decide(id, true, act(both, DECIDED, "同意"))))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(refusal(world.decide.examine(id, findings(true), act(BUREAU_2, DECIDED))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(refusal(world.decide.decide(id, true, act(SUPERVISION, DECIDED))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(world.decide
                        .decide(id, true, act(SUPERVISION, DECIDED, "同意"))
                        .result())
                .isPresent();
    }

    @Test
    void is_not_there_for_anybody_else() {
        var id = world.asked();

        for (var outsider : List.of(LINZI, FINANCE, LEADER)) {
            assertThat(refusal(world.decide.find(id, outsider))).isEqualTo(TOLERANCE_UNKNOWN);
            assertThat(refusal(world.decide.withdraw(id, act(outsider, EXAMINED, "?"))))
                    .isEqualTo(TOLERANCE_UNKNOWN);
            assertThat(world.cases.count(null, outsider, 10)).isZero();
        }
        for (var insider : List.of(ZHANGDIAN, BUREAU, HEAD, SUPERVISION)) {
            assertThat(world.cases.list(null, insider, null, 10)).hasSize(1);
        }
        assertThat(world.decide.actions(world.of(id), ZHANGDIAN)).containsExactly("withdraw");
        assertThat(world.decide.actions(world.of(id), BUREAU)).containsExactly("examine");
        assertThat(world.decide.actions(world.of(id), SUPERVISION)).isEmpty();
    }

    private static ProblemCode refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
            case Outcome.Done<?> done -> throw new AssertionError(done.toString());
        };
    }
}
