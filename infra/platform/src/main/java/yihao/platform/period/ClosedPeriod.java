package yihao.platform.period;

import java.time.YearMonth;
import java.util.Map;

/// A month this service has closed: how many records of each kind it had, and where its journal stood.
record ClosedPeriod(YearMonth period, Map<String, Long> counts, long journalNumber, String journalHash) {

    ClosedPeriod {
        counts = Map.copyOf(counts);
    }
}
