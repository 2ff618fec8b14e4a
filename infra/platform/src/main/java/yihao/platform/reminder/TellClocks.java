package yihao.platform.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import yihao.contracts.platform.ClockEvent;
import yihao.contracts.platform.ClockKind;
import yihao.contracts.platform.ClockState;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Overtaken;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.jobs.Leases;
import yihao.platform.store.Store;

/// G6: compares the clocks that run with those that were told, and tells the difference. Whatever a round that died or
/// a record that changed without a decision (a day passed, a holiday was published, a project ended) left untold, the
/// next one finds.
public final class TellClocks {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final List<RunningClocks> all;
    private final ToldClocks told;
    private final Leases leases;
    private final Clock clock;
    private final String service;
    private final int daysAhead;

    /// @param daysAhead clocks that end later are not told yet
    public TellClocks(Store store, List<RunningClocks> all, Leases leases, Clock clock, int daysAhead) {
        this.all = List.copyOf(all);
        this.told = new ToldClocks(store);
        this.leases = leases;
        this.clock = clock;
        this.service = store.service();
        this.daysAhead = daysAhead;
    }

    @Scheduled(fixedDelayString = "${yihao.reminders.every:30s}", initialDelayString = "${yihao.reminders.every:30s}")
    void tick() {
        leases.once("tell-clocks", AT_MOST, this::round);
    }

    /// What cannot be read ends no clock and stops no other; the round fails at its end.
    public void round() {
        RuntimeException failed = null;
        for (var clocks : all) {
            try {
                tell(clocks);
            } catch (RuntimeException e) {
                failed = first(failed, e);
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static RuntimeException first(@Nullable RuntimeException before, RuntimeException now) {
        if (before == null) {
            return now;
        }
        before.addSuppressed(now);
        return before;
    }

    private void tell(RunningClocks clocks) {
        var act = Act.ofService(service, clock.instant(), UUID.randomUUID().toString());
        var today = CityTime.day(act.at());
        var running = clocks.dueBy(today.plusDays(daysAhead), today)
                .map(RunningClock::state)
                .collect(Collectors.toMap(ClockState::key, Function.identity(), TellClocks::earlier));
        clocks.kinds().forEach(kind -> follow(kind, running, act));
        running.forEach((key, state) ->
                told.find(key).ifPresentOrElse(before -> restart(before, state, act), () -> start(state, act)));
    }

    /// Of two that are one to their readers the one that presses.
    private static ClockState earlier(ClockState one, ClockState other) {
        return other.due().isBefore(one.due()) ? other : one;
    }

    /// What still runs is taken out of those to start.
    private void follow(ClockKind kind, Map<String, ClockState> running, Act act) {
        for (var page = told.running(kind, ""); !page.isEmpty(); ) {
            for (var before : page) {
                var now = running.remove(before.id());
                if (now == null) {
                    change(before, before.state().end(), ClockEvent.ENDED, act);
                } else if (!now.equals(before.state())) {
                    change(before, now, ClockEvent.CHANGED, act);
                }
            }
            page = told.running(kind, page.getLast().id());
        }
    }

    /// One that another instance has started meanwhile runs already.
    private void restart(Versioned<ClockState> before, ClockState state, Act act) {
        if (before.state().ended()) {
            change(before, state, ClockEvent.STARTED, act);
        }
    }

    private void start(ClockState state, Act act) {
        try {
            told.add(state.key(), state, ClockEvent.STARTED, act);
        } catch (Taken _) {
            // another instance told it at this instant
        }
    }

    private void change(Versioned<ClockState> before, ClockState next, ClockEvent what, Act act) {
        try {
            told.replace(before, next, what, act);
        } catch (Overtaken _) {
            // the next round looks again
        }
    }
}
