package yihao.project.monthlyreport;

import org.junit.jupiter.api.DisplayName;
import yihao.project.lifecycle.ExampleProjects;

@DisplayName("Monthly reports in memory")
class InMemoryMonthlyReportsTest extends MonthlyReportsContract {

    private final MonthlyReports reports = new InMemoryMonthlyReports(new ReportSight(ExampleProjects.UNITS));

    @Override
    protected MonthlyReports reports() {
        return reports;
    }
}
