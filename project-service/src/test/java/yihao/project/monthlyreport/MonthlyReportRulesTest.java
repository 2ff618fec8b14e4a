package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.project.monthlyreport.MonthlyReportRules.Closing;
import yihao.project.monthlyreport.MonthlyReportRules.Closing.OnDayOff;
import yihao.project.monthlyreport.MonthlyReportRules.Column;
import yihao.reference.ChineseCalendar;

@DisplayName("PM-01 The rules of monthly reports")
class MonthlyReportRulesTest {

    @ParameterizedTest(name = "{0} + {1} months, day {2}, {3}: {4}")
    @CsvSource({
        "2026-07, 1, 5, STAYS, 2026-08-05",
        "2026-08, 1, 5, NEXT_WORKING_DAY, 2026-09-07",
        "2026-09, 1, 5, STAYS, 2026-10-05",
        "2026-09, 1, 5, NEXT_WORKING_DAY, 2026-10-08",
        "2026-09, 1, 10, NEXT_WORKING_DAY, 2026-10-10",
        "2026-02, 0, 31, STAYS, 2026-02-28",
        "2026-01, 1, 31, NEXT_WORKING_DAY, 2026-02-28",
        "2025-12, 1, 31, STAYS, 2026-01-31"
    })
    void close_a_month_on_a_day_of_the_calendar(
            YearMonth month, int later, int day, OnDayOff onDayOff, LocalDate closing) {
        assertThat(new Closing(later, day, onDayOff).of(month, ChineseCalendar.shipped()))
                .isEqualTo(closing);
    }

    @ParameterizedTest(name = "of {0} until {1}")
    @CsvSource({"2026-07, 2026-08-10", "2026-09, 2026-10-10", "2026-12, 2027-01-10"})
    void of_tinghu_take_material_until_the_tenth(YearMonth month, LocalDate closing) {
        var tinghu = MonthlyReportRules.FORMAT
                .shipped("/rules/monthly-reports-tinghu.yaml")
                .rules();

        assertThat(tinghu.closing().of(month, ChineseCalendar.shipped())).isEqualTo(closing);
    }

    @Test
    void of_another_city_are_read_without_code() {
        var another = MonthlyReportRules.FORMAT
                .shipped("/rules/another-monthly-reports.yaml")
                .rules();

        assertThat(another.rights().freeze()).isEqualTo(Set.of(Function.CITY_LEADER));
        assertThat(another.columns()).extracting(Column::id).containsExactly("workers", "opensOn");
        assertThat(another.column("workers")).hasValueSatisfying(column -> {
            assertThat(column.isCumulative()).isTrue();
            assertThat(column.type().read("007.50", column)).contains("7.5");
            assertThat(column.type().read("100", column)).contains("100");
            assertThat(column.type().read("-1", column)).isEmpty();
        });
    }

    @Test
    void that_do_not_hang_together_are_refused_with_the_line() {
        assertThatThrownBy(() -> MonthlyReportRules.FORMAT.shipped("/rules/broken-monthly-reports.yaml"))
                .hasMessageContaining("line 9 /rules/due")
                .hasMessageContaining("line 13 /rules/columns/0/cumulative: rule.adds-up-numbers-only")
                .hasMessageContaining("line 11 /rules/rights/freeze: rule.city-wide-functions-only")
                .hasMessageContaining("/rules/columns/1/id: rule.twice {what=word}")
                .hasMessageContaining("/rules/columns/1/choices: rule.options-of-choice-only");
    }
}
