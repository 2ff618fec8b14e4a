package yihao.platform.period;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;

/// Closes each month once it is over (by business time), the missed ones too, in order.
public final class ClosePeriods {

    private enum PeriodAction {
        CLOSED
    }

    private final Store store;
    private final Journal journal;
    private final Leases leases;
    private final Clock clock;
    private final ClosedPeriods closed;

    public ClosePeriods(Store store, Journal journal, Leases leases, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.leases = leases;
        this.clock = clock;
        this.closed = new ClosedPeriods(store);
    }

    @Scheduled(fixedDelayString = "${yihao.periods.every:5s}")
    void closeWhatIsOver() {
        var over = YearMonth.from(CityTime.day(clock.instant())).minusMonths(1);
        if (closed.find(id(over)).isEmpty()) {
            leases.once("close-periods", Duration.ofMinutes(1), () -> open(over).forEach(this::close));
        }
    }

    /// The last journal entry of a month that is closed.
    public OptionalLong lastEntry(YearMonth period) {
        var found = closed.find(id(period));
        return found.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(found.get().state().journalNumber());
    }

    /// The months to close now: those since the last closed one, or just this one when there is none before it.
    private Stream<YearMonth> open(YearMonth over) {
        var first = closed.last()
                .filter(over::isAfter)
                .map(last -> last.plusMonths(1))
                .orElse(over);
        return Stream.iterate(first, month -> !month.isAfter(over), month -> month.plusMonths(1));
    }

    private void close(YearMonth period) {
        var head = journal.head();
        var act = Act.ofService(store.service(), clock.instant(), "close-" + period);
        try {
            closed.add(
                    id(period),
                    new ClosedPeriod(period, counts(), head.number(), head.hash()),
                    PeriodAction.CLOSED,
                    act);
        } catch (Taken _) {
            // another instance was faster
        }
    }

    private Map<String, Long> counts() {
        return store.collections().stream()
                .filter(name -> !name.equals(ClosedPeriods.COLLECTION))
                .collect(Collectors.toMap(
                        name -> name, name -> store.collection(name).estimatedDocumentCount()));
    }

    private String id(YearMonth period) {
        return store.service() + ":" + period;
    }
}
