package yihao.reward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER_2;
import static yihao.reward.assessment.AssessmentWorld.SEPTEMBER;
import static yihao.reward.assessment.AssessmentWorld.problem;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.RewardProblem;

@DisplayName("AS-10 A figure entered by hand")
class EnterFiguresTest {

    static final Act BY_LINZI = act(LINZI, "2026-10-01T02:00:00Z");

    final AssessmentWorld world = new AssessmentWorld();

    @BeforeEach
    void a_method_asks_for_it() {
        world.method("""
                kind: assessment-method
                id: visits
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  unitKinds: [DISTRICT]
                  producers: []
                  scoreScale: 1
                  indicators:
                    - {id: visits, name: {zh: 外出, en: Visits}, figure: {kind: entered, entry: leader-visits}, score: {kind: points, each: 0.5}, most: 3}
                """);
        world.known.closed.put(SEPTEMBER.end(), Set.of("project"));
    }

    @Test
    void counts_once_another_person_has_confirmed_it_and_shows_its_record() {
        var entered = done(enter("4", null, BY_LINZI));
        assertThat(score()).isEqualTo("null");
        assertThat(problem(world.entering().decide(entered.id(), true, BY_LINZI)))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);

        done(world.entering().decide(entered.id(), true, OCTOBER));

        assertThat(score()).isEqualTo("2.0");
    }

    @Test
    void is_not_confirmed_by_who_entered_it() {
        var entered = done(enter("4", null, OCTOBER));

        assertThat(problem(world.entering().decide(entered.id(), true, OCTOBER)))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.entering().decide(entered.id(), false, OCTOBER_2)))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.entering().decide(entered.id(), false, OCTOBER_2.because("无证明"))))
                .isNull();
        assertThat(problem(world.entering().decide(entered.id(), true, OCTOBER_2)))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void is_corrected_by_a_new_entry_and_never_overwritten() {
        var first = done(enter("4", null, BY_LINZI));
        assertThat(problem(enter("5", first.id(), BY_LINZI))).isEqualTo(AssessmentProblem.ENTRY_NOT_CORRECTABLE);
        done(world.entering().decide(first.id(), true, OCTOBER));
        var second = done(enter("5", first.id(), BY_LINZI));
        assertThat(problem(enter("6", first.id(), BY_LINZI))).isEqualTo(AssessmentProblem.ENTRY_CORRECTED);
        assertThat(score()).isEqualTo("2.0");

        done(world.entering().decide(second.id(), true, OCTOBER));

        assertThat(score()).isEqualTo("2.5");
        assertThat(world.entries.find(first.id()).orElseThrow().state().value()).isEqualByComparingTo("4");
    }

    @Test
    void frees_what_it_was_to_correct_when_it_is_refused() {
        var first = done(enter("4", null, BY_LINZI));
        done(world.entering().decide(first.id(), true, OCTOBER));
        var second = done(enter("5", first.id(), BY_LINZI));
        done(world.entering().decide(second.id(), false, OCTOBER.because("无证明")));

        assertThat(problem(enter("6", first.id(), BY_LINZI))).isNull();
    }

    @Test
    void of_another_unit_is_not_there() {
        var entered = done(enter("4", null, BY_LINZI));
        var zhangdian = act(ZHANGDIAN, "2026-10-01T02:00:00Z");

        assertThat(problem(world.entering().find(entered.id(), ZHANGDIAN))).isEqualTo(AssessmentProblem.ENTRY_UNKNOWN);
        assertThat(problem(enter("1", null, zhangdian))).isEqualTo(AssessmentProblem.ENTRY_UNIT_UNKNOWN);
    }

    @Test
    void is_not_taken_into_a_frozen_period() {
        var waiting = done(enter("4", null, BY_LINZI));
        world.freezing().freeze(SEPTEMBER, Set.of(), act(BUREAU, "2026-10-08T02:00:00Z"));

        assertThat(problem(enter("4", null, BY_LINZI))).isEqualTo(AssessmentProblem.PERIOD_FROZEN);
        assertThat(problem(world.entering().decide(waiting.id(), true, OCTOBER)))
                .isEqualTo(AssessmentProblem.PERIOD_FROZEN);
    }

    private Outcome<Versioned<FigureEntry>> enter(String value, @Nullable String corrects, Act act) {
        return world.entering()
                .enter(
                        new EnterFigures.Written(
                                "district-linzi",
                                "leader-visits",
                                SEPTEMBER,
                                new BigDecimal(value),
                                Set.of(),
                                "区长带队外出四次",
                                "临招〔2026〕9号",
                                null,
                                corrects),
                        act);
    }

    /// What the method would give now.
    private String score() {
        var figures = world.freezing().figures(SEPTEMBER);
        var frozen = new Period.Frozen(OCTOBER.at(), "x", figures, Set.of(), null, null, null, null);
        var method = world.book.find("visits@1").orElseThrow().rules();
        return new ScoreUnits(method, Period.open(SEPTEMBER), frozen)
                .of(java.util.List.of()).stream()
                        .filter(unit -> unit.unit().equals("district-linzi"))
                        .map(unit -> String.valueOf(unit.score()))
                        .findFirst()
                        .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
