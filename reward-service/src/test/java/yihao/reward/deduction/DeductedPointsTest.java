package yihao.reward.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.reference.ChineseCalendar;
import yihao.reward.PowerCut;
import yihao.reward.assessment.Adjustment;
import yihao.reward.assessment.Span;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.deduction.ProposeDeduction.Proposal;

@DisplayName("DD-07 What is deducted counts in the score")
class DeductedPointsTest {

    static final String UNIT = "district-zhangdian";

    final InMemoryDeductions deductions = new InMemoryDeductions(new PowerCut());
    final DecideDeduction decide = new DecideDeduction(deductions, DeductionRules.shipped(), ChineseCalendar.shipped());
    final DeductedPoints points = new DeductedPoints(deductions);
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
