package yihao.ledgers.imports.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import yihao.kernel.Act;
import yihao.ledgers.imports.RunImports;
import yihao.platform.jobs.Leases;

/// Runs the imports on the one instance that holds the lease: at once where something was asked for here, and every
/// second for what others were asked for or an earlier life left.
public final class ImportLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLoop.class);
    private static final String LEASE = "imports";
    /// Longer than one part of each import ever takes.
    private static final Duration HELD = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RunImports imports;
    private final String service;
    private final Leases leases;
    private final Clock clock;
    private final Semaphore doorbell = new Semaphore(0);
    private volatile boolean running;
    private boolean failing;
    private Thread thread = new Thread();

    public ImportLoop(RunImports imports, String service, Leases leases, Clock clock) {
        this.imports = imports;
        this.service = service;
        this.leases = leases;
        this.clock = clock;
    }

    public void ring() {
        doorbell.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("imports").start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                if (!round()) {
                    rest();
                }
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /// @return whether to go on at once
    private boolean round() {
        try {
            if (isMine()) {
                var requestId = UUID.randomUUID().toString();
                var worked = imports.round(Act.ofService(service, clock.instant(), requestId), this::isMine);
                failing = false;
                return worked;
            }
            imports.forget();
        } catch (RuntimeException e) {
            if (running && !failing) {
                LOG.warn("An import cannot go on; it is tried again", e);
            }
            failing = true;
        }
        return false;
    }

    private boolean isMine() {
        return leases.hold(LEASE, HELD);
    }

    private void rest() throws InterruptedException {
        if (doorbell.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            doorbell.drainPermits();
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
            leases.release(LEASE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("The lease runs out by itself", e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
