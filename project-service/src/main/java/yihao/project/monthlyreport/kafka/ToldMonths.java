package yihao.project.monthlyreport.kafka;

import com.mongodb.client.model.Filters;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.contracts.platform.PeriodState;
import yihao.platform.events.Copies;
import yihao.project.monthlyreport.ClosedMonths;

/// `platform.period-closed.v1` of every service, by month.
public record ToldMonths(Copies<PeriodState> copies) implements ClosedMonths {

    public static final String PERIOD = "state.period";

    private static final int MOST = 100;

    @Override
    public Set<String> closedBy(YearMonth month) {
        return copies.query(Filters.eq(PERIOD, month.toString()), MOST).stream()
                .map(PeriodState::service)
                .collect(Collectors.toSet());
    }
}
