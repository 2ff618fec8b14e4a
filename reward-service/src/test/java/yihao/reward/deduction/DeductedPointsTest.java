package yihao.reward.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.reference.ChineseCalendar;
import yihao.reward.PowerCut;
import yihao.reward.assessment.Adjustment;
import yihao.reward.assessment.Period;
import yihao.reward.assessment.PeriodAction;
import yihao.reward.assessment.Periods;
import yihao.reward.assessment.Span;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.deduction.ProposeDeduction.Proposal;
import yihao.rules.RuleBook;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("DD-07 What is deducted counts in the score")
class DeductedPointsTest {

    static final String UNIT = "district-zhangdian";

    final InMemoryDeductions deductions = new InMemoryDeductions(new PowerCut());
    final DecideDeduction decide = new DecideDeduction(deductions, DeductionRules.shipped(), ChineseCalendar.shipped());
    final InMemoryPeriods periods = new InMemoryPeriods();
    final DeductedPoints points = new DeductedPoints(deductions, DeductionRules.shipped(), periods);
    final String id = proposed();

    @Test
    void of_its_month_and_of_what_the_month_lies_in_while_it_is_in_force() {
        assertThat(counted(UNIT, "2026-10")).isEmpty();

        done(decide.confirm(id, by(HEAD)));

        assertThat(counted(UNIT, "2026-10")).containsExactly(new BigDecimal("-2"));
        assertThat(counted(UNIT, "2026-Q4")).containsExactly(new BigDecimal("-2"));
        assertThat(counted(UNIT, "2026")).containsExactly(new BigDecimal("-2"));
        assertThat(counted(UNIT, "2026-11")).isEmpty();
        assertThat(counted("district-linzi", "2026-10")).isEmpty();
    }

    @Test
    void until_an_appeal_is_upheld_and_never_with_its_reason() {
        done(decide.confirm(id, by(HEAD)));
        done(decide.appeal(id, by(ZHANGDIAN).because("款项已到")));

        assertThat(counted(UNIT, "2026-10")).hasSize(1);
        assertThat(points.of(UNIT, span("2026-10")).getFirst().text())
                .isEqualTo(deductions.all().getFirst().state().number());

        done(decide.decideAppeal(id, true, by(SUPERVISION).because("属实")));

        assertThat(counted(UNIT, "2026-10")).isEmpty();
    }

    /// October was frozen before it came in force; November is frozen next and takes it, so December does not.
    @Test
    void in_the_next_period_frozen_where_its_own_was_frozen_without_it_and_its_rules_carry_it() {
        var carrying = carrying(2);
        done(decide.confirm(id, by(HEAD)));

        assertThat(carrying.of(UNIT, span("2026-11")))
                .as("October takes it itself")
                .isEmpty();
        frozen("2026-10", List.of());
        assertThat(points.of(UNIT, span("2026-11"))).as("nothing is carried").isEmpty();
        assertThat(carrying.of(UNIT, span("2026-12"))).as("November takes it").isEmpty();
        var taken = carrying.of(UNIT, span("2026-11"));
        assertThat(taken).extracting(Adjustment::points).containsExactly(new BigDecimal("-2"));
        frozen("2026-11", taken);
        assertThat(carrying.of(UNIT, span("2026-12"))).isEmpty();
    }

    @Test
    void no_farther_than_its_rules_carry_it() {
        done(decide.confirm(id, by(HEAD)));
        for (var month : List.of("2026-10", "2026-11", "2026-12")) {
            frozen(month, List.of());
        }

        assertThat(carrying(3).of(UNIT, span("2027-01"))).hasSize(1);
        assertThat(carrying(2).of(UNIT, span("2027-01"))).isEmpty();
    }

    @ParameterizedTest(name = "{1} before {0} is {2}")
    @CsvSource({
        "2026-01, 1, 2025-12",
        "2026-Q1, 1, 2025-Q4",
        "2026-Q4, 2, 2026-Q2",
        "2026-H1, 1, 2025-H2",
        "2026, 2, 2024"
    })
    void counts_periods_back_by_their_kind(String period, int back, String before) {
        assertThat(span(period).before(back)).isEqualTo(span(before));
    }

    static final class InMemoryPeriods extends InMemoryAggregates<Period> implements Periods {}

    private DeductedPoints carrying(int periodsAfter) {
        var shipped = DeductionRules.shipped().versions().getFirst();
        var rules = shipped.rules();
        var carried = new DeductionRules(
                rules.kinds(),
                rules.propose(),
                rules.confirm(),
                rules.decideAppeal(),
                rules.appeal(),
                rules.answer(),
                periodsAfter);
        return new DeductedPoints(deductions, RuleBook.of(List.of(shipped.with(carried))), periods);
    }

    private void frozen(String period, List<Adjustment> counted) {
        var frozen =
                new Period.Frozen(Instant.EPOCH, "x", List.of(), Set.of(), null, null, Map.of(UNIT, counted), null);
        periods.add(
                period,
                new Period(span(period).end(), Map.of(), frozen, span(period), null),
                PeriodAction.FROZEN,
                by(BUREAU));
    }

    private String proposed() {
        var propose = new ProposeDeduction(
                deductions, DeductionRules.shipped(), new KnownInMemory(), (prefix, year) -> prefix + year);
        var evidence = List.of(new Evidence(Evidence.Kind.RECTIFICATION, "i-1", "两次复查均未整改"));
        return done(propose.propose("s-1", new Proposal(UNIT, "2026-10", "NOT_RECTIFIED", evidence), by(BUREAU)))
                .id();
    }

    private List<BigDecimal> counted(String unit, String period) {
        return points.of(unit, span(period)).stream().map(Adjustment::points).toList();
    }

    private static Span span(String period) {
        return Span.read(period).orElseThrow();
    }

    private static Act by(Actor actor) {
        return act(actor, "2026-11-02T02:00:00Z").because("依规");
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
