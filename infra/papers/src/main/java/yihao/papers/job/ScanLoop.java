package yihao.papers.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import yihao.papers.ScanPapers;
import yihao.papers.ScanPapers.Step;
import yihao.papers.ScanQueue;
import yihao.papers.Scanner;

/// Goes on scanning as long as a file waits, and looks every second whether one does. Each instance of a service has
/// one; a file is claimed by one of them at a time.
public final class ScanLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScanLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(10);

    private final ScanPapers scanPapers;
    private final ScanQueue queue;
    private final MeterRegistry meters;
    private final InstantSource realTime;
    private volatile boolean running;
    private volatile boolean answers = true;
    private boolean adopted;
    private Thread thread = new Thread();

    public ScanLoop(ScanPapers scanPapers, ScanQueue queue, MeterRegistry meters, InstantSource realTime) {
        this.scanPapers = scanPapers;
        this.queue = queue;
        this.meters = meters;
        this.realTime = realTime;
        Gauge.builder("yihao.papers.scanner.up", () -> answers ? 1 : 0).register(meters);
        Gauge.builder("yihao.papers.scans.waiting", () -> queue.waiting(realTime.instant()))
                .register(meters);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("scans").start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                var rest = round();
                if (!rest.isZero()) {
                    Thread.sleep(rest);
                }
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /// @return how long to rest before the next
    private Duration round() {
        try {
            if (!adopted) {
                queue.adopt(realTime.instant());
                adopted = true;
            }
            var step = scanPapers.next();
            if (step != Step.NOTHING_WAITS) {
                meters.counter("yihao.papers.scans", "step", step.name()).increment();
                isThere();
            }
            return switch (step) {
                case NOTHING_WAITS -> PAUSE;
                case SCANNED, TOLD, TOO_LATE -> Duration.ZERO;
            };
        } catch (Scanner.Away away) {
            meters.counter("yihao.papers.scans", "step", "SCANNER_AWAY").increment();
            isAway(away);
            return WHILE_AWAY;
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("A scan cannot go on; it is tried again", e);
            }
            return WHILE_AWAY;
        }
    }

    private void isAway(Scanner.Away away) {
        if (answers) {
            LOG.warn("The virus scanner does not answer; files wait for it", away.getCause());
        }
        answers = false;
    }

    private void isThere() {
        if (!answers) {
            LOG.info("The virus scanner answers again");
        }
        answers = true;
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
