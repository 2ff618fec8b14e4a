package yihao.project.quarterlyreport;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.MonthRow;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReport.Mark;
import yihao.rules.Bilingual;

/// Three frozen months of two districts: Zhangdian reports each month, Linzi is missing once and late once.
public final class ExampleQuarter {

    private ExampleQuarter() {}

    public static List<FrozenMonth> months(int year) {
        return List.of(
                month(
                        year,
                        7,
                        row("1", "district-zhangdian", State.HANDED_IN, "100000.00", "100000.00"),
                        row("2", "district-linzi", State.MISSING, null, null)),
                month(
                        year,
                        8,
                        row("1", "district-zhangdian", State.HANDED_IN, "50.00", "150000.00"),
                        row("2", "district-linzi", State.LATE, "7.00", "20007.00")),
                month(
                        year,
                        9,
                        row("1", "district-zhangdian", State.HANDED_IN, "0.00", "150000.00"),
                        row("2", "district-linzi", State.HANDED_IN, "43.00", "20050.00")));
    }

    public static FrozenMonth month(int year, int month, MonthRow... rows) {
        var of = YearMonth.of(year, month);
        var closing = of.plusMonths(1).atDay(8);
        var at = Instant.parse(closing.plusDays(1) + "T04:00:00Z");
        return new FrozenMonth(of, "zibo-monthly-reports@1", closing, List.of(rows), new Mark("bureau.head", at));
    }

    /// Of a project in a stage that the rules in force do not know.
    public static MonthRow elsewhere(String id, String stage) {
        var row = row(id, "district-zhangdian", State.HANDED_IN, "1.00", "1.00");
        return new MonthRow(
                row.projectId(),
                row.number(),
                row.name(),
                row.unit(),
                row.unitName(),
                stage,
                row.state(),
                row.daysLate(),
                row.corrections(),
                row.figures(),
                row.light());
    }

    static MonthRow reported(String id, String unit, String paid, String invested) {
        return row(id, unit, State.HANDED_IN, paid, invested);
    }

    static MonthRow missing(String id, String unit) {
        return row(id, unit, State.MISSING, null, null);
    }

    private static MonthRow row(String id, String unit, State state, @Nullable String paid, @Nullable String invested) {
        var figures = paid == null || invested == null
                ? Map.<String, String>of()
                : Map.of("paidInMonth", paid, "invested", invested);
        var name = unit.equals("district-linzi") ? new Bilingual("临淄区", "Linzi") : new Bilingual("张店区", "Zhangdian");
        var light = unit.equals("district-linzi") ? Colour.RED : Colour.GREEN;
        return new MonthRow(
                "p-" + id,
                "P-2026-00000" + id,
                "示例项目" + id,
                unit,
                name,
                "SIGNED",
                state,
                state == State.LATE ? 3 : 0,
                0,
                figures,
                light);
    }
}
