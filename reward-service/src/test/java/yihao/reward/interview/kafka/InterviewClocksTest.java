package yihao.reward.interview.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.contracts.platform.ClockKind.ATTEND_INTERVIEW;
import static yihao.contracts.platform.ClockKind.CHECK_RECTIFICATION;
import static yihao.contracts.platform.ClockKind.REPORT_RECTIFICATION;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.interview.InterviewWorld.ZHANGDIAN_Q3;
import static yihao.reward.interview.InterviewWorld.on;
import static yihao.reward.interview.InterviewWorld.value;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Function;
import yihao.platform.reminder.RunningClock;
import yihao.reward.interview.InterviewWorld;

@DisplayName("IV-02, IV-03 The clock of an interview, as it is told to whoever reminds")
class InterviewClocksTest {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    final InterviewWorld world = new InterviewWorld();
    final InterviewClocks clocks = new InterviewClocks(world.interviews, world.hold);

    List<RunningClock> told(String by) {
        return clocks.dueBy(LocalDate.parse(by), TODAY).toList();
    }

    RunningClock only(ClockKind kind, String due) {
        assertThat(told(LocalDate.parse(due).minusDays(1).toString())).isEmpty();
        assertThat(told(due)).extracting(RunningClock::kind).containsExactly(kind);
        assertThat(told(due).getFirst().due()).isEqualTo(due);
        return told(due).getFirst();
    }

    @Test
    void is_the_units_until_it_comes_and_until_it_reports_and_then_the_checkers() {
        world.called();
        assertThat(only(ATTEND_INTERVIEW, "2026-10-27").unit()).isEqualTo("district-zhangdian");

        value(world.hold.held(
                ZHANGDIAN_Q3, InterviewWorld.told("2026-10-20", "2026-11-20"), on(BUREAU_2, "2026-10-20")));
        var report = only(REPORT_RECTIFICATION, "2026-11-20");
        assertThat(report.unit()).isEqualTo("district-zhangdian");
        assertThat(report.functions()).containsExactlyInAnyOrder(Function.UNIT_OFFICER, Function.UNIT_HEAD);

        value(world.hold.report(ZHANGDIAN_Q3, on(ZHANGDIAN, "2026-11-02")));
        var check = only(CHECK_RECTIFICATION, "2026-11-16");
        assertThat(check.unit()).isNull();
        assertThat(check.functions()).contains(Function.BUREAU_OFFICER).doesNotContain(Function.UNIT_OFFICER);
    }

    @Test
    void ends_with_the_interview() {
        world.held();
        value(world.hold.report(ZHANGDIAN_Q3, on(ZHANGDIAN, "2026-11-02")));
        value(world.hold.check(ZHANGDIAN_Q3, true, on(BUREAU_2, "2026-11-03")));

        assertThat(told("2027-12-31")).isEmpty();
    }

    @Test
    void names_nobody_nor_what_is_to_be_put_right() {
        world.held();

        assertThat(told("2026-12-31")).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("2026-Q3");
            assertThat(one.readers()).containsExactlyInAnyOrder("district-zhangdian", "all");
            assertThat(one.toString()).doesNotContain("李局长", "王区长", "补齐三个项目开工");
        });
    }

    @Test
    void does_not_run_while_it_is_proposed() {
        world.proposed();

        assertThat(told("2027-12-31")).isEmpty();
    }
}
