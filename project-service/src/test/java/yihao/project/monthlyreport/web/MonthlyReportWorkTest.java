package yihao.project.monthlyreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.web.WorkItems.WorkItem;
import yihao.project.People;
import yihao.project.monthlyreport.ExampleMonths;

@DisplayName("PM-07 Reports that a unit owes")
class MonthlyReportWorkTest {

    @Test
    void wait_for_those_whom_the_rules_let_report() {
        var months = new ExampleMonths();
        months.project("1", "district-zhangdian", "IDEA", "2028-01-02T04:00:00Z");
        var book = ExampleMonths.book("/rules/another-monthly-reports.yaml");
        var work = new MonthlyReportWork(months.seeBy(book), book);
        var now = Instant.parse("2028-01-30T04:00:00Z");

        assertThat(work.of(People.ZHANGDIAN_HEAD, now))
                .extracting(WorkItem::title)
                .containsExactly("2028-01 (1)");
        assertThat(work.of(People.ZHANGDIAN_OFFICER, now)).isEmpty();
    }
}
