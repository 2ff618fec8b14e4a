package yihao.talent.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.kernel.Money.cny;
import static yihao.talent.appointment.Staff.HEAD;
import static yihao.talent.appointment.Staff.by;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Versioned;
import yihao.talent.World;
import yihao.talent.performance.Facts.Spell;

/// What every form of [Sheets] promises.
public abstract class SheetsContract {

    protected abstract Sheets sheets();

    @Test
    void a_sheet_is_read_as_it_was_written_and_reckons_to_the_same_bytes() {
        var sheets = sheets();
        var sheet = sheet("2026-Q3", Sheet.Status.CHECKED);
        sheets.add("s1", sheet, SheetAction.PREPARED, by(HEAD));

        var read = sheets.find("s1").orElseThrow().state();

        assertThat(read).isEqualTo(sheet);
        assertThat(SheetDigest.of(read.lines())).isEqualTo(SheetDigest.of(sheet.lines()));
    }

    @Test
    void each_quarter_of_a_unit_is_on_one_sheet() {
        var sheets = sheets();
        sheets.add("s1", sheet("2026-Q3", Sheet.Status.PREPARED), SheetAction.PREPARED, by(HEAD));

        assertThatThrownBy(
                        () -> sheets.add("s2", sheet("2026-Q3", Sheet.Status.PREPARED), SheetAction.PREPARED, by(HEAD)))
                .isInstanceOf(Taken.class);
        assertThatThrownBy(() -> sheets.add("s2", sheet("2026", Sheet.Status.PREPARED), SheetAction.PREPARED, by(HEAD)))
                .isInstanceOf(Taken.class);
        assertThat(sheets.find("s2")).isEmpty();
    }

    @Test
    void those_of_a_unit_are_told_the_latest_period_last_and_checked_ones_to_who_sees_them() {
        var sheets = sheets();
        sheets.add("s1", sheet("2026-Q3", Sheet.Status.LOCKED), SheetAction.LOCKED, by(HEAD));
        sheets.add("s2", sheet("2026-Q2", Sheet.Status.LOCKED), SheetAction.LOCKED, by(HEAD));
        sheets.add("s3", sheet("2026-Q4", Sheet.Status.CHECKED), SheetAction.CHECKED, by(HEAD));

        assertThat(sheets.of(World.ZHANGDIAN)).extracting(Versioned::id).containsExactly("s2", "s1", "s3");
        assertThat(sheets.of("district-linzi")).isEmpty();
        assertThat(sheets.checked(Set.of("staff:" + World.ZHANGDIAN), 9))
                .extracting(Versioned::id)
                .containsExactly("s3");
        assertThat(sheets.checked(Set.of("staff:district-linzi"), 9)).isEmpty();
    }

    private static Sheet sheet(String period, Sheet.Status status) {
        var method = PerformanceMethod.shipped()
                .find("performance-pay@1")
                .orElseThrow()
                .rules();
        var facts = new Facts(List.of(), List.of(), List.of(), List.of(new Spell(cny("8000"), 92)));
        var mark = new Given("mark", new BigDecimal("90"), "按时完成", "zhangdian.head", Instant.EPOCH);
        var line = new SheetLine(
                "a1", "PY-1", "岗位", "p", "zhangdian.jia", facts, List.of(), Reckoned.nothing(), List.of());
        return new Sheet(
                "JX-" + period,
                Sheet.quarters(World.ZHANGDIAN, Period.of(period).orElseThrow()),
                World.ZHANGDIAN,
                period,
                "performance-pay@1",
                List.of(line.with(mark, new ReckonPay(method, Period.of(period).orElseThrow()))),
                status,
                "zhangdian.head",
                null,
                null,
                null,
                World.noon(World.TODAY),
                null);
    }
}
