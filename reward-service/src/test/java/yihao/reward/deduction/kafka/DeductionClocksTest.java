package yihao.reward.deduction.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.contracts.platform.ClockKind.APPEAL_DEDUCTION;
import static yihao.contracts.platform.ClockKind.DECIDE_APPEAL;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LEADER;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.platform.reminder.RunningClock;
import yihao.reference.ChineseCalendar;
import yihao.reward.PowerCut;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.deduction.DecideDeduction;
import yihao.reward.deduction.DeductionRules;
import yihao.reward.deduction.Evidence;
import yihao.reward.deduction.InMemoryDeductions;
import yihao.reward.deduction.ProposeDeduction;
import yihao.reward.deduction.ProposeDeduction.Proposal;

@DisplayName("DD-04 The clock of a deduction, as it is told to whoever reminds")
class DeductionClocksTest {

    static final String MONDAY = "2026-11-02T02:00:00Z";
    static final LocalDate LAST = LocalDate.of(2026, 11, 9);

    final InMemoryDeductions deductions = new InMemoryDeductions(new PowerCut());
    final ProposeDeduction propose = new ProposeDeduction(
            deductions, DeductionRules.shipped(), new KnownInMemory(), (prefix, year) -> prefix + "-" + year);
    final DecideDeduction decide = new DecideDeduction(deductions, DeductionRules.shipped(), ChineseCalendar.shipped());
    final DeductionClocks clocks = new DeductionClocks(deductions, decide);

    List<RunningClock> told(LocalDate today) {
        return clocks.dueBy(LocalDate.of(2027, 12, 31), today).toList();
    }

    String proposed() {
        var evidence = List.of(new Evidence(Evidence.Kind.RECTIFICATION, "i-1", "两次复查均未整改"));
        var late = new Proposal("district-zhangdian", "2026-10", "NOT_RECTIFIED", evidence);
        return done(propose.propose("s-1", late, act(BUREAU, MONDAY, "情况属实"))).id();
    }

    String confirmed() {
        return done(decide.confirm(proposed(), act(HEAD, MONDAY, "情况属实"))).id();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    @Test
    void begins_when_it_is_in_force_and_is_the_units_until_its_last_day() {
        var id = proposed();
        assertThat(told(LAST)).isEmpty();
        done(decide.confirm(id, act(HEAD, MONDAY, "情况属实")));

        assertThat(told(LAST)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(APPEAL_DEDUCTION);
            assertThat(one.due()).isEqualTo(LAST);
            assertThat(one.unit()).isEqualTo("district-zhangdian");
            assertThat(one.readers()).containsExactlyInAnyOrder("district-zhangdian", "all");
            assertThat(one.toString()).doesNotContain("两次复查均未整改");
        });
        assertThat(told(LAST.plusDays(1))).isEmpty();
        assertThat(clocks.dueBy(LAST.minusDays(1), LAST.minusDays(5))).isEmpty();
    }

    @Test
    void is_theirs_who_decide_once_it_is_appealed_against_and_ends_with_their_word() {
        var id = confirmed();
        done(decide.appeal(id, act(ZHANGDIAN, MONDAY, "已整改")));

        assertThat(told(LAST.plusMonths(1))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(DECIDE_APPEAL);
            assertThat(one.unit()).isNull();
            assertThat(one.functions()).contains(Function.CITY_LEADER).doesNotContain(Function.UNIT_OFFICER);
        });

        done(decide.decideAppeal(id, true, act(LEADER, MONDAY, "确已整改")));
        assertThat(told(LAST)).isEmpty();
    }
}
