package yihao.reward.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LEADER;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.reference.ChineseCalendar;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.deduction.Deduction.Status;
import yihao.reward.deduction.ProposeDeduction.Proposal;

@DisplayName("DD-01…DD-06 A deduction")
class DeductionTest {

    static final String MONDAY = "2026-11-02T02:00:00Z";
    static final List<Evidence> RECTIFICATION = List.of(new Evidence(Evidence.Kind.RECTIFICATION, "i-1", "两次复查均未整改"));
    static final Proposal LATE = new Proposal("district-zhangdian", "2026-10", "NOT_RECTIFIED", RECTIFICATION);

    final PowerCut power = new PowerCut();
    final InMemoryDeductions deductions = new InMemoryDeductions(power);
    final AtomicInteger number = new AtomicInteger();
    final ProposeDeduction propose = new ProposeDeduction(
            deductions,
            DeductionRules.shipped(),
            new KnownInMemory(),
            (prefix, year) -> "%s-%d-%06d".formatted(prefix, year, number.incrementAndGet()));
    final DecideDeduction decide = new DecideDeduction(deductions, DeductionRules.shipped(), ChineseCalendar.shipped());
    final LiftDeduction lift = new LiftDeduction(deductions);

    @Test
    void counts_with_its_rules_points_from_the_second_person_on() {
        var proposed = proposed();

        assertThat(proposed.state().points()).isEqualByComparingTo("2");
        assertThat(proposed.state().rules()).isEqualTo("deduction-rules@1");
        assertThat(counting()).isEmpty();
        assertThat(problem(decide.confirm(proposed.id(), by(BUREAU)))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(decide.confirm(proposed.id(), by(HEAD)))).isNull();
        assertThat(counting()).containsExactly(proposed.id());
        assertThat(problem(decide.confirm(proposed.id(), by(SUPERVISION)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(decide.refuse(proposed.id(), by(SUPERVISION)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void is_never_proposed_and_confirmed_by_one_person() {
        var own = value(propose.propose("s-9", LATE, by(HEAD)));

        assertThat(problem(decide.confirm(own.id(), by(HEAD)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(decide.actions(own.state(), HEAD, LocalDate.of(2026, 11, 2))).isEmpty();
        assertThat(decide.actions(own.state(), SUPERVISION, LocalDate.of(2026, 11, 2)))
                .containsExactly("confirm", "refuse");
        assertThat(problem(decide.refuse(own.id(), by(SUPERVISION)))).isNull();
        assertThat(counting()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            nowhere,            2026-10, NOT_RECTIFIED, reward.deduction-unit-unknown
            district-zhangdian, 2026-13, NOT_RECTIFIED, reward.deduction-period-invalid
            district-zhangdian, 2026-Q5, NOT_RECTIFIED, reward.deduction-period-invalid
            district-zhangdian, 2026-10, WEATHER,       reward.deduction-kind-unknown
            district-zhangdian, 2026-10, FALSE_FIGURES, reward.deduction-evidence-missing
            """)
    void is_refused_without_what_its_rule_asks_for(String unit, String period, String kind, String code) {
        var refused = propose.propose("s-1", new Proposal(unit, period, kind, RECTIFICATION), by(BUREAU));

        assertThat(problem(refused)).extracting(ProblemCode::code).isEqualTo(code);
        assertThat(deductions.all()).isEmpty();
    }

    @Test
    void is_proposed_once_per_source_even_where_the_power_goes() {
        for (int cut = 0; cut < 2; cut++) {
            power.afterChances(cut);
            try {
                propose.propose("s-1", LATE, by(BUREAU));
            } catch (PowerCut.Died _) {
                // asked again below
            }
        }
        power.never();

        var again = value(propose.propose("s-1", LATE, by(BUREAU)));

        assertThat(deductions.all()).containsExactly(again);
        var other = new Proposal("district-zhangdian", "2026-09", "NOT_RECTIFIED", RECTIFICATION);
        assertThat(problem(propose.propose("s-1", other, by(BUREAU))))
                .isEqualTo(DeductionProblem.DEDUCTION_SOURCE_DIFFERS);
        assertThat(problem(propose.propose("s-2", LATE, by(FINANCE)))).isEqualTo(RewardProblem.FUNCTION_MISSING);
    }

    @Test
    void is_appealed_against_by_its_unit_until_the_last_day_and_reversed_by_a_third_person() {
        var id = confirmed();

        assertThat(deductions.find(id).orElseThrow().state().due()).isEqualTo("2026-11-09");
        assertThat(problem(decide.appeal(id, act(ZHANGDIAN, "2026-11-09T16:00:00Z", "已整改"))))
                .isEqualTo(DeductionProblem.APPEAL_TOO_LATE);
        var appealed = value(decide.appeal(id, act(ZHANGDIAN, "2026-11-09T15:59:59Z", "已整改")));
        assertThat(appealed.state().counts()).isTrue();
        assertThat(problem(decide.decideAppeal(id, true, by(HEAD)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(decide.decideAppeal(id, true, by(SUPERVISION)))).isNull();
        assertThat(counting()).isEmpty();
        assertThat(deductions.find(id).orElseThrow().state().status()).isEqualTo(Status.REVERSED);
        assertThat(problem(decide.decideAppeal(id, false, by(LEADER)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void stays_where_its_appeal_is_rejected_and_is_not_appealed_against_twice() {
        var id = confirmed();
        decide.appeal(id, by(ZHANGDIAN));

        assertThat(problem(decide.decideAppeal(id, false, by(LEADER)))).isNull();
        assertThat(counting()).containsExactly(id);
        assertThat(problem(decide.appeal(id, by(ZHANGDIAN)))).isEqualTo(DeductionProblem.APPEAL_DECIDED);
        assertThat(decide.actions(deductions.find(id).orElseThrow().state(), ZHANGDIAN, LocalDate.of(2026, 11, 3)))
                .isEmpty();
    }

    @Test
    void is_lifted_once_by_its_cause_and_by_no_other() {
        var id = confirmed();

        assertThat(problem(lift.lift(id, "TOLERANCE", "t-1", by(LEADER)))).isNull();
        var once = deductions.find(id).orElseThrow();
        assertThat(value(lift.lift(id, "TOLERANCE", "t-1", by(LEADER)))).isEqualTo(once);
        assertThat(problem(lift.lift(id, "TOLERANCE", "t-2", by(LEADER)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(lift.lift("nothing", "TOLERANCE", "t-1", by(LEADER))))
                .isEqualTo(DeductionProblem.DEDUCTION_UNKNOWN);
        assertThat(counting()).isEmpty();
        assertThat(problem(decide.appeal(id, by(ZHANGDIAN)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void is_not_there_for_another_unit_nor_for_who_has_no_part_in_it() {
        var id = confirmed();

        for (var outsider : List.of(LINZI, FINANCE)) {
            assertThat(problem(decide.find(id, outsider))).isEqualTo(DeductionProblem.DEDUCTION_UNKNOWN);
            assertThat(problem(decide.appeal(id, by(outsider)))).isEqualTo(DeductionProblem.DEDUCTION_UNKNOWN);
        }
        assertThat(problem(decide.find(id, ZHANGDIAN))).isNull();
        assertThat(problem(decide.appeal(id, by(SUPERVISION)))).isEqualTo(DeductionProblem.APPEAL_OF_ANOTHER_UNIT);
    }

    @Test
    void of_a_month_counts_in_its_quarter_and_its_year() {
        assertThat(CountedIn.within("2026-10")).containsExactly("2026-10");
        assertThat(CountedIn.within("2026-Q4")).containsExactly("2026-10", "2026-11", "2026-12", "2026-Q4");
        assertThat(CountedIn.within("2026-H1")).hasSize(9).contains("2026-H1", "2026-Q2", "2026-06");
        assertThat(CountedIn.within("2026")).hasSize(19).contains("2026", "2026-H2", "2026-Q1", "2026-01");
    }

    Versioned<Deduction> proposed() {
        return value(propose.propose("s-1", LATE, by(BUREAU)));
    }

    String confirmed() {
        return value(decide.confirm(proposed().id(), by(HEAD))).id();
    }

    List<String> counting() {
        return deductions.counting("district-zhangdian", Set.of("2026-10")).stream()
                .map(Versioned::id)
                .toList();
    }

    static Act by(Actor actor) {
        return act(actor, MONDAY, "情况属实");
    }

    static <T> T value(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
