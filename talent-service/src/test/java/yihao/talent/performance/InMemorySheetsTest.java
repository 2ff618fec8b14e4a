package yihao.talent.performance;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TS-09 Sheets in memory")
class InMemorySheetsTest extends SheetsContract {

    @Override
    protected Sheets sheets() {
        return new InMemorySheets();
    }
}
