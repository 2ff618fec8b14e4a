package yihao.project.monthlyreport.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.project.RunningService;
import yihao.project.monthlyreport.MonthlyReports;
import yihao.project.monthlyreport.MonthlyReportsContract;

@DisplayName("Monthly reports in the store")
class MongoMonthlyReportsTest extends MonthlyReportsContract {

    @Override
    protected MonthlyReports reports() {
        return RunningService.SERVICE.bean(MonthlyReports.class);
    }
}
