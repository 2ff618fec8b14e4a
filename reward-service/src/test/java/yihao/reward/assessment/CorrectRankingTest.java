package yihao.reward.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.act;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER_2;
import static yihao.reward.assessment.AssessmentWorld.SEPTEMBER;
import static yihao.reward.assessment.AssessmentWorld.problem;
import static yihao.reward.copies.KnownInMemory.foreign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.assessment.Ranking.UnitScore;

@DisplayName("AS-11 A correction")
class CorrectRankingTest {

    static final String PUBLISHED = "2026-09-district-monthly";
    static final String LINZI = "district-linzi";
    static final String ZHANGDIAN = "district-zhangdian";

    final AssessmentWorld world = new AssessmentWorld();

    @BeforeEach
    void a_published_ranking() {
        world.known.capital.add(foreign("c1", "p1", LINZI, "1.00", "50.00", "2026-09-15", true));
        world.known.capital.add(foreign("c2", "p2", ZHANGDIAN, "1.00", "60.00", "2026-09-15", true));
        world.known.closed.put(SEPTEMBER.end(), Set.of("project"));
        var hundred = Map.of("foreign-paid-in", new BigDecimal(100));
        world.targets(SEPTEMBER, Map.of(LINZI, hundred, ZHANGDIAN, hundred));
        world.adjustments.add((unit, _) -> unit.equals(ZHANGDIAN)
                ? List.of(new Adjustment("deduction-1", new BigDecimal(-25), "虚报", "/deductions/1"))
                : List.of());
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);
        world.ranking().rank(SEPTEMBER, "district-monthly", OCTOBER);
    }

    /// 60 less a deduction of 25, of which at most 20 count.
    @Test
    void stands_beside_what_was_published() {
        assertThat(scores(PUBLISHED)).containsExactly(tuple(LINZI, "50.00"), tuple(ZHANGDIAN, "40.00"));
        var proposed = proposed(Correction.Kind.FIGURE, ZHANGDIAN, "foreign-paid-in", "90");

        var decided = done(world.correcting().decide(proposed.id(), true, OCTOBER_2));

        assertThat(decided.state().made()).isTrue();
        assertThat(decided.state().before()).isEqualByComparingTo("60");
        var corrected = PUBLISHED + "-" + proposed.id();
        assertThat(scores(corrected)).containsExactly(tuple(ZHANGDIAN, "70.00"), tuple(LINZI, "50.00"));
        assertThat(scores(PUBLISHED)).containsExactly(tuple(LINZI, "50.00"), tuple(ZHANGDIAN, "40.00"));
        var ranking = world.rankings.find(corrected).orElseThrow().state();
        assertThat(ranking.corrects()).isEqualTo(PUBLISHED);
        assertThat(ranking.corrections()).containsExactly(proposed.id());
    }

    @Test
    void keeps_what_was_corrected_before_it() {
        var first = proposed(Correction.Kind.ADJUSTMENT, ZHANGDIAN, "deduction-1", "0");
        var second = proposed(Correction.Kind.TARGET, LINZI, "foreign-paid-in", "50");
        world.correcting().decide(first.id(), true, OCTOBER_2);
        world.correcting().decide(second.id(), true, OCTOBER_2);

        assertThat(scores(PUBLISHED + "-" + second.id()))
                .containsExactly(tuple(LINZI, "100.00"), tuple(ZHANGDIAN, "60.00"));
    }

    @Test
    void is_decided_once_by_another_of_the_bureau() {
        var proposed = proposed(Correction.Kind.FIGURE, LINZI, "foreign-paid-in", "60");

        assertThat(problem(world.correcting().decide(proposed.id(), true, OCTOBER)))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.correcting().decide(proposed.id(), true, act(FINANCE, "2026-10-09T00:00:00Z"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.correcting().decide(proposed.id(), false, OCTOBER_2)))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.correcting().decide(proposed.id(), false, OCTOBER_2.because("无据"))))
                .isNull();
        assertThat(problem(world.correcting().decide(proposed.id(), true, OCTOBER_2)))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(world.rankings.all()).hasSize(1);
    }

    @Test
    void names_what_it_cannot_correct() {
        assertThat(problem(propose("nothing", LINZI, "foreign-paid-in"))).isEqualTo(AssessmentProblem.RANKING_UNKNOWN);
        assertThat(problem(propose(PUBLISHED, LINZI, "happiness")))
                .isEqualTo(AssessmentProblem.CORRECTION_UNKNOWN_SUBJECT);
        assertThat(problem(propose(PUBLISHED, "bureau", "foreign-paid-in")))
                .isEqualTo(AssessmentProblem.CORRECTION_UNKNOWN_SUBJECT);
        assertThat(problem(world.correcting().decide("nothing", true, OCTOBER_2)))
                .isEqualTo(AssessmentProblem.CORRECTION_UNKNOWN);
    }

    @Test
    void survives_a_power_cut_between_any_two_writes() {
        for (int cut = 0; cut < 6; cut++) {
            var proposed = proposed(Correction.Kind.FIGURE, LINZI, "foreign-paid-in", "7" + cut);
            world.power.afterChances(cut);
            try {
                world.correcting().decide(proposed.id(), true, OCTOBER_2);
            } catch (PowerCut.Died _) {
                // the process died here
            }
            world.power.never();
            if (world.corrections.find(proposed.id()).orElseThrow().state().status() == Correction.Status.PROPOSED) {
                world.correcting().decide(proposed.id(), true, OCTOBER_2);
            }
            world.correcting().finish(OCTOBER);

            assertThat(world.corrections
                            .find(proposed.id())
                            .orElseThrow()
                            .state()
                            .made())
                    .isTrue();
            assertThat(scores(PUBLISHED + "-" + proposed.id())).contains(tuple(LINZI, "7" + cut + ".00"));
        }
    }

    private Versioned<Correction> proposed(Correction.Kind of, String unit, String subject, String after) {
        return done(world.correcting()
                .propose(
                        new CorrectRanking.Written(
                                PUBLISHED, of, unit, subject, new BigDecimal(after), "凭证重复计入", "招商〔2026〕12号"),
                        OCTOBER));
    }

    private Outcome<Versioned<Correction>> propose(String ranking, String unit, String subject) {
        return world.correcting()
                .propose(
                        new CorrectRanking.Written(
                                ranking, Correction.Kind.FIGURE, unit, subject, BigDecimal.ONE, "why", "document"),
                        OCTOBER);
    }

    private List<org.assertj.core.groups.Tuple> scores(String ranking) {
        return world.rankings.find(ranking).orElseThrow().state().units().stream()
                .filter(unit -> unit.score() != null)
                .map((UnitScore unit) ->
                        tuple(unit.unit(), requireNonNull(unit.score()).toPlainString()))
                .toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
