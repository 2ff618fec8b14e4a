package yihao.talent.performance.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.PerformanceSheetEvent;
import yihao.talent.Mongo;
import yihao.talent.performance.Sheets;
import yihao.talent.performance.SheetsContract;
import yihao.talent.post.StaffRules;
import yihao.talent.post.StaffSight;
import yihao.testkit.twins.TestClock;

@DisplayName("TS-09 Sheets in the store")
class MongoSheetsTest extends SheetsContract {

    @Override
    protected Sheets sheets() {
        return new MongoSheets(
                Mongo.store(),
                Mongo.unheard(PerformanceSheetEvent.PREPARED),
                new StaffSight(StaffRules.shipped()),
                new TestClock("2026-10-15T02:00:00Z"));
    }
}
