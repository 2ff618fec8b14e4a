package yihao.project.monthlyreport;

import java.time.YearMonth;
import java.util.Set;

/// Which services have closed a month.
@FunctionalInterface
public interface ClosedMonths {

    Set<String> closedBy(YearMonth month);
}
