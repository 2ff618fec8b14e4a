package yihao.talent.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.appointment.Staff.BUREAU_HEAD;
import static yihao.talent.appointment.Staff.HEAD;
import static yihao.talent.appointment.Staff.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.talent.World;
import yihao.talent.appointment.Staff;
import yihao.talent.copies.KnownLead;
import yihao.talent.copies.KnownRanking;

@DisplayName("TS-09 A correction")
class CorrectSheetsTest {

    static final LocalDate JANUARY = LocalDate.of(2027, 1, 10);
    static final String METHOD = "performance-pay";

    final Staff staff = new Staff(3);
    final InMemorySheets sheets = new InMemorySheets();
    final GatherFacts gather = new GatherFacts(staff.work);
    final PrepareSheet prepare = new PrepareSheet(
            sheets, staff.appointments, gather, PerformanceMethod.shipped(), staff.rules, World.numbers());
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

    @Test
    void is_of_what_was_learned_of_the_last_sheet_once() {
        var q3 = locked("s1", "2026-Q3", Staff.TODAY);
        var before = q3.lines().getFirst().reckoned().amount();
        leads(0);

        var q4 = value(prepare.prepare("s2", ZHANGDIAN, "2026-Q4", METHOD, on(JANUARY, HEAD)));

        assertThat(q4.state().lines().getFirst().corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.period()).isEqualTo("2026-Q3");
            assertThat(correction.before()).isEqualTo(before);
            assertThat(correction.difference().isPositive()).isFalse();
        });
        assertThat(corrections(preparedIn("s3", "2026-Q2", JANUARY), "2026-Q3")).isEmpty();
        lock("s2", JANUARY);
        assertThat(corrections(preparedIn("s4", "2026-Q1", JANUARY), "2026-Q3")).isEmpty();
        lock("s3", JANUARY);
    }

    @ParameterizedTest(name = "{0}: {1} was paid {2}, {3} is due")
    @CsvSource(textBlock = """
            BEGUN_BACK_THEN, a2, nothing,   something
            ENDED_BEFORE,    a1, something, nothing
            DECIDED_SINCE,   a3, nothing,   something
            """)
    void is_of_whatever_was_learned_too_late(String learned, String appointment, String before, String now) {
        staff.appointedNew("a3", "示例乙", contract("2026-07-01", "2026-12-31", null));
        locked("s1", "2026-Q3", Staff.TODAY);
        switch (learned) {
            case "BEGUN_BACK_THEN" -> staff.appointed("a2", "zhangdian.yi", contract("2026-07-01", "2026-12-31", "12"));
            case "ENDED_BEFORE" -> staff.ended("a1", "2026-06-30");
            default -> staff.work.rankings.add(ranking());
        }

        var line = preparedIn("s2", "2026-Q4", JANUARY).lineOf(appointment).orElseThrow();

        assertThat(line.corrections()).singleElement().satisfies(one -> {
            assertThat(one.before().isZero() ? "nothing" : "something").isEqualTo(before);
            assertThat(one.now().isZero() ? "nothing" : "something").isEqualTo(now);
        });
        lock("s2", JANUARY);
        assertThat(corrections(preparedIn("s3", "2026-Q2", JANUARY), "2026-Q3")).isEmpty();
    }

    @ParameterizedTest(name = "{0} sheets back: {1}")
    @CsvSource({"1, 2026-Q3", "2, 2026-Q2 2026-Q3", ", 2026-Q2 2026-Q3"})
    void reaches_back_as_far_as_the_rules_say(@Nullable Integer back, String periods) {
        locked("s1", "2026-Q2", Staff.TODAY);
        locked("s2", "2026-Q3", Staff.TODAY);
        staff.ended("a1", "2026-03-31");
        var correct = new CorrectSheets(sheets, staff.appointments, gather, PerformanceMethod.shipped());

        assertThat(correct.owed(ZHANGDIAN, "2026-Q4", back).get("a1"))
                .extracting(owed -> owed.correction().period())
                .containsExactly(periods.split(" "));
    }

    @Test
    void is_not_approved_on_two_sheets() {
        locked("s1", "2026-Q3", Staff.TODAY);
        leads(0);
        var q4 = preparedIn("s2", "2026-Q4", JANUARY);
        var q2 = preparedIn("s3", "2026-Q2", JANUARY);
        sheets.change("s3", SheetAction.RECOUNTED, on(JANUARY, HEAD), sheet -> sheet.recount(q4.lines(), q2.known()));
        value(prepare.check("s3", act(JANUARY, HEAD)));

        assertThat(refusal(decide.approve("s3", act(JANUARY, BUREAU_HEAD)))).isEqualTo("talent.sheet-recount-first");

        value(decide.sendBack("s3", "请重新计数", act(JANUARY, BUREAU_HEAD)));
        assertThat(corrections(value(prepare.recount("s3", act(JANUARY, HEAD))).state(), "2026-Q3"))
                .isEmpty();
        lock("s3", JANUARY);
        lock("s2", JANUARY);
    }

    @Test
    void gives_a_line_to_whoever_left() {
        staff.ended("a1", "2026-10-15");
        locked("s1", "2026-Q3", Staff.TODAY);
        staff.appointed("a2", "zhangdian.yi", contract("2027-01-01", "2027-12-31", null));
        leads(0);

        var next = value(prepare.prepare("s2", ZHANGDIAN, "2027-Q1", METHOD, on(LocalDate.of(2027, 4, 10), HEAD)))
                .state();

        var gone = next.lineOf("a1").orElseThrow();
        assertThat(gone.reckoned().amount()).isNull();
        assertThat(gone.payable()).contains(gone.corrections().getFirst().difference());
    }

    private static KnownRanking ranking() {
        var place = new KnownRanking.Place(ZHANGDIAN, 1, new BigDecimal("90"));
        return new KnownRanking("r1", "2026-07", "district-monthly", List.of(place));
    }

    private static List<Correction> corrections(Sheet sheet, String period) {
        return sheet.lines().stream()
                .flatMap(line -> line.corrections().stream())
                .filter(correction -> correction.period().equals(period))
                .toList();
    }

    private static String method(String period) {
        return period.contains("Q") ? METHOD : METHOD + "-year";
    }

    private Sheet preparedIn(String id, String period, LocalDate day) {
        return value(prepare.prepare(id, ZHANGDIAN, period, method(period), on(day, HEAD)))
                .state();
    }

    private Sheet locked(String id, String period, LocalDate day) {
        value(prepare.prepare(id, ZHANGDIAN, period, METHOD, on(day, HEAD)));
        return lock(id, day);
    }

    private Sheet lock(String id, LocalDate day) {
        value(prepare.check(id, act(day, HEAD)));
        return value(decide.approve(id, act(day, BUREAU_HEAD))).state();
    }

    private static Act act(LocalDate day, Actor actor) {
        return on(day, actor);
    }
}
