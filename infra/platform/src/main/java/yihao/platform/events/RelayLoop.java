package yihao.platform.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import yihao.platform.jobs.Leases;
import yihao.platform.store.Store;

/// Runs the relay on the one instance that holds the lease and fenced the others off: at once where something was
/// decided here, and every second everywhere, for what others or an earlier life left.
public final class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    /// It only spares two instances from fencing each other off; the order does not hang on it.
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_ROUND = Duration.ofSeconds(5);
    /// What is decided within this time goes in one sending, which costs as much for one event as for many.
    private static final Duration GATHERED = Duration.ofMillis(50);

    private final Store store;
    private final Relay relay;
    private final Leases leases;
    private final InstantSource realTime;
    private final Semaphore doorbell = new Semaphore(0);
    private final Set<String> rung = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile boolean failing;
    private boolean othersFenced;
    private Instant sweptAt = Instant.EPOCH;
    private Thread thread = new Thread();

    public RelayLoop(Store store, Relay relay, Leases leases, InstantSource realTime) {
        this.relay = relay;
        this.leases = leases;
        this.realTime = realTime;
        this.store = store;
        store.onDecision(collection -> {
            rung.add(collection);
            doorbell.release();
        });
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("relay").daemon().start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                var worked = round();
                failing = false;
                if (!worked) {
                    rest();
                }
                TimeUnit.MILLISECONDS.sleep(GATHERED.toMillis());
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                if (running && !failing) {
                    LOG.warn("The relay cannot deliver; it keeps trying", e);
                }
                failing = true;
                pauseAfterFailure();
            }
        }
    }

    /// One round, if this instance holds the lease.
    ///
    /// @return whether there was anything to relay
    public boolean round() {
        if (!leases.hold("relay", LEASE)) {
            othersFenced = false;
            return false;
        }
        try {
            if (!othersFenced) {
                relay.fenceOthers();
                othersFenced = true;
            }
            var worked = relay.run(due());
            rung.addAll(worked); // there may be more than one batch
            return relay.tellAnew() || !worked.isEmpty();
        } catch (RuntimeException e) {
            othersFenced = false;
            sweptAt = Instant.EPOCH;
            throw e;
        }
    }

    /// What rang is forgotten before it is looked at: what is decided afterwards rings again.
    private Collection<String> due() {
        var now = realTime.instant();
        var since = Duration.between(sweptAt, now);
        if (!since.isNegative() && since.compareTo(PAUSE) < 0) {
            var some = List.copyOf(rung);
            rung.removeAll(some);
            return some;
        }
        sweptAt = now;
        rung.clear();
        return store.collectionsWaiting();
    }

    private void rest() throws InterruptedException {
        if (doorbell.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            doorbell.drainPermits();
        }
    }

    private void pauseAfterFailure() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException _) {
            running = false;
        }
    }

    public boolean failing() {
        return failing;
    }

    /// Lets the round under way end, takes what the last requests decided, and leaves the lease to others.
    @Override
    public void stop() {
        running = false;
        doorbell.release();
        try {
            if (!thread.join(LAST_ROUND)) {
                thread.interrupt();
                return;
            }
            round();
            leases.release("relay");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("What is left waits for the next instance; the lease runs out by itself", e);
        }
    }

    /// Later than the web server is stopped, whose phases are the highest but the listeners'.
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 4096;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
