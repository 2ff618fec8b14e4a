package yihao.platform.period;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.Optional;
import yihao.contracts.platform.PeriodEvent;
import yihao.contracts.platform.PeriodState;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

/// The months this service has closed, told on `platform.period`.
final class ClosedPeriods extends MongoAggregates<ClosedPeriod> {

    static final String COLLECTION = "closed_periods";

    ClosedPeriods(Store store) {
        super(
                store,
                AggregateKind.of(COLLECTION, ClosedPeriod.class)
                        .events(EventsOut.named(PeriodEvent.class, (_, closed) -> state(store.service(), closed))));
    }

    Optional<YearMonth> last() {
        return query(Filters.gte("_id", ""), Sorts.descending("_id"), 1).stream()
                .map(Versioned::state)
                .map(ClosedPeriod::period)
                .findFirst();
    }

    private static PeriodState state(String service, ClosedPeriod closed) {
        return new PeriodState(
                service, closed.period().toString(), closed.counts(), closed.journalNumber(), closed.journalHash());
    }
}
