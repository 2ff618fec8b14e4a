package yihao.project.monthlyreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.monthlyreport.ExampleMonths;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.MonthRow;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReport;
import yihao.project.monthlyreport.MonthlyReport.Change;
import yihao.project.monthlyreport.MonthlyReport.Correction;
import yihao.project.monthlyreport.MonthlyReport.HandedIn;
import yihao.project.monthlyreport.MonthlyReport.Mark;
import yihao.project.monthlyreport.SeeMonth.Month;
import yihao.project.monthlyreport.web.RowFilter.Since;
import yihao.rules.Bilingual;

@DisplayName("PM-05 The page of a frozen month")
class FrozenMonthViewTest {

    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final Instant LATER = Instant.parse("2026-10-20T04:00:00Z");

    final MonthViews views = new MonthViews(
            ExampleMonths.book("/rules/monthly-reports-zibo.yaml", "/rules/later-monthly-reports.yaml"),
            new ExampleMonths().freezeMonth,
            Clock.systemUTC());

    @Test
    void keeps_the_columns_and_the_names_it_was_frozen_with() {
        var view = views.view(month(Map.of()), BUREAU_HEAD);

        assertThat(view.rules()).isEqualTo("zibo-monthly-reports@1");
        assertThat(view.columns())
                .extracting(MonthView.ColumnView::id)
                .contains("invested")
                .doesNotContain("workers");
        assertThat(view.total().sums()).containsEntry("invested", Money.cny("90.00"));
        assertThat(view.units().getFirst().unitName()).isEqualTo(new Bilingual("旧名", "Old name"));
    }

    @Test
    void counts_what_was_handed_in_and_corrected_after_it() {
        var view = views.view(month(Map.of("missing", late())), BUREAU_HEAD);

        assertThat(view.lateSince()).isEqualTo(1);
        assertThat(view.corrections()).isEqualTo(1);
        assertThat(view.total().sums()).containsEntry("invested", Money.cny("90.00"));
    }

    @Test
    void leads_from_a_number_to_the_rows_it_is_counted_from() {
        var there = new RowFilter(null, null, null, null, "invested", null, null, 50);
        var standing = new RowFilter(null, null, null, "SIGNED", null, null, null, 50);
        var elsewhere = new RowFilter(null, null, null, "PRODUCING", null, null, null, 50);
        var month = month(Map.of("missing", late()));

        assertThat(projects(month, there)).containsExactly("there");
        assertThat(projects(month, standing)).containsExactly("there", "missing");
        assertThat(projects(month, elsewhere)).isEmpty();
        for (var since : Since.values()) {
            var filter = new RowFilter(null, null, null, null, null, since, null, 50);
            assertThat(projects(month, filter)).containsExactly("missing");
            assertThat(projects(month(Map.of()), filter)).isEmpty();
        }
    }

    private static Versioned<MonthlyReport> late() {
        var correction = new Correction("zhangdian.head", LATER, "更正", Map.of("invested", new Change("5.00", "4.00")));
        var report = new MonthlyReport(
                SEPTEMBER,
                "missing",
                "P-2",
                "项目",
                "district-zhangdian",
                Map.of("invested", "5.00"),
                "zibo-monthly-reports@1",
                new Mark("zhangdian.officer", LATER),
                new HandedIn("zhangdian.officer", LATER, 12),
                List.of(correction),
                null);
        return new Versioned<>("2026-09:missing", 2, report);
    }

    private static List<String> projects(Month month, RowFilter filter) {
        return month.rows().stream()
                .filter(row -> filter.fits(month, row))
                .map(MonthRow::projectId)
                .toList();
    }

    private static Month month(Map<String, Versioned<MonthlyReport>> reports) {
        var rows = List.of(
                row("there", State.HANDED_IN, Map.of("invested", "90.00")), row("missing", State.MISSING, Map.of()));
        var closing = LocalDate.of(2026, 10, 8);
        var frozen = new FrozenMonth(
                SEPTEMBER,
                "zibo-monthly-reports@1",
                closing,
                rows,
                new Mark("bureau.head", Instant.parse("2026-10-10T04:00:00Z")));
        return new Month(SEPTEMBER, closing, rows, reports, frozen);
    }

    private static MonthRow row(String id, State state, Map<String, String> figures) {
        var name = new Bilingual("旧名", "Old name");
        return new MonthRow(id, "P-" + id, "项目", "district-zhangdian", name, "SIGNED", state, 0, 0, figures, null);
    }
}
