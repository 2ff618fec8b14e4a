package yihao.talent.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.actor;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.appointment.Staff.BUREAU_HEAD;
import static yihao.talent.appointment.Staff.HEAD;
import static yihao.talent.appointment.Staff.by;
import static yihao.talent.appointment.Staff.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.talent.World;
import yihao.talent.appointment.Staff;
import yihao.talent.copies.KnownLead;

@DisplayName("TS-09 A sheet of performance pay")
class SheetTest {

    static final LocalDate JANUARY = LocalDate.of(2027, 1, 10);
    static final String METHOD = "performance-pay";

    final Staff staff = new Staff(3);
    final InMemorySheets sheets = new InMemorySheets();
    final PrepareSheet prepare = new PrepareSheet(
            sheets,
            staff.appointments,
            new GatherFacts(staff.work),
            PerformanceMethod.shipped(),
            staff.rules,
            World.numbers());
    final DecideSheet decide = new DecideSheet(sheets, PerformanceMethod.shipped(), staff.rules);

    @BeforeEach
    void somebodyWorks() {
        staff.appointed("a1", "zhangdian.jia", contract("2026-01-01", "2026-12-31", "12"));
        leads(4);
    }

    private void leads(int count) {
        var leads = new ArrayList<KnownLead>();
        for (int i = 0; i < count; i++) {
            leads.add(new KnownLead("l" + i, "L-2026-00000" + i, LocalDate.of(2026, 8, 1), true, null));
        }
        staff.work.leads.put("zhangdian.jia", leads);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(textBlock = """
            2026-Q4, performance-pay,      talent.sheet-period-not-over
            2026-Q5, performance-pay,      talent.sheet-period-unknown
            2026-Q3, performance-pay-year, talent.sheet-method-unknown
            2026-Q3, none,                 talent.sheet-method-unknown
            2025-Q3, performance-pay,      talent.sheet-nobody-there
            """)
    void is_prepared_of_a_period_that_is_over_by_a_method_for_it(String period, String method, String code) {
        assertThat(refusal(prepare.prepare("s1", ZHANGDIAN, period, method, by(HEAD))))
                .isEqualTo(code);
    }

    @Test
    void is_there_once() {
        prepared();

        assertThat(refusal(prepare.prepare("s2", ZHANGDIAN, "2026-Q3", METHOD, by(HEAD))))
                .isEqualTo("talent.sheet-already-there");
        assertThat(refusal(prepare.prepare("s2", ZHANGDIAN, "2026-Q3", METHOD, by(BUREAU_HEAD))))
                .isEqualTo("talent.sheet-not-yours");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            mark,       100.5, talent.sheet-entry-out-of-range
            mark,       -1,    talent.sheet-entry-out-of-range
            discipline, 1.5,   talent.sheet-entry-out-of-range
            leads,      80,    talent.sheet-entry-unknown
            """)
    void takes_marks_within_their_range(String of, String value, String code) {
        prepared();

        assertThat(refusal(prepare.enter("s1", "a1", of, new BigDecimal(value), by(HEAD))))
                .isEqualTo(code);
    }

    @Test
    void is_marked_by_nobody_for_oneself() {
        prepared();
        var self = actor("zhangdian.jia", ZHANGDIAN, Function.UNIT_HEAD);

        assertThat(refusal(prepare.enter("s1", "a1", "mark", BigDecimal.TEN, by(self))))
                .isEqualTo("talent.sheet-own-line");
    }

    @Test
    void is_approved_by_another_and_then_stays_as_it_is() {
        prepared();
        marked();
        assertThat(refusal(decide.approve("s1", by(BUREAU_HEAD)))).isEqualTo("talent.sheet-not-checked");
        value(prepare.check("s1", by(HEAD)));
        var both = actor("zhangdian.head", ZHANGDIAN, Function.BUREAU_HEAD);
        assertThat(refusal(decide.approve("s1", by(both)))).isEqualTo("talent.sheet-same-person");
        var concerned = actor("zhangdian.jia", "bureau", Function.BUREAU_HEAD);
        assertThat(refusal(decide.approve("s1", by(concerned)))).isEqualTo("talent.sheet-same-person");

        var locked = value(decide.approve("s1", by(BUREAU_HEAD))).state();
        leads(9);

        assertThat(decide.again(locked)).isEqualTo(locked.digest());
        assertThat(refusal(prepare.recount("s1", by(HEAD)))).isEqualTo("talent.sheet-not-open");
        assertThat(refusal(prepare.enter("s1", "a1", "mark", BigDecimal.ONE, by(HEAD))))
                .isEqualTo("talent.sheet-not-open");
    }

    @Test
    void is_sent_back_counted_anew_and_keeps_its_marks() {
        prepared();
        marked();
        value(prepare.check("s1", by(HEAD)));
        value(decide.sendBack("s1", "请核对线索", by(BUREAU_HEAD)));
        leads(0);

        var line = value(prepare.recount("s1", by(HEAD))).state().lines().getFirst();

        assertThat(line.given()).hasSize(1);
        assertThat(line.reckoned().parts().get(1).score()).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(textBlock = """
            2026-Q3, 2026,    talent.sheet-period-overlaps
            2026,    2026-Q3, talent.sheet-period-overlaps
            2026-Q3, 2026-Q3, talent.sheet-already-there
            """)
    void pays_no_quarter_twice(String first, String second, String code) {
        preparedIn("s1", first, JANUARY);

        assertThat(refusal(prepare.prepare("s2", ZHANGDIAN, second, method(second), on(JANUARY, HEAD))))
                .isEqualTo(code);
    }

    private static String method(String period) {
        return period.contains("Q") ? METHOD : METHOD + "-year";
    }

    private Sheet preparedIn(String id, String period, LocalDate day) {
        return value(prepare.prepare(id, ZHANGDIAN, period, method(period), on(day, HEAD)))
                .state();
    }

    private Versioned<Sheet> prepared() {
        return value(prepare.prepare("s1", ZHANGDIAN, "2026-Q3", METHOD, by(HEAD)));
    }

    private void marked() {
        value(prepare.enter("s1", "a1", "mark", new BigDecimal("85"), by(HEAD).because("按时完成")));
    }
}
