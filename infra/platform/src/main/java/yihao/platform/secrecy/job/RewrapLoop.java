package yihao.platform.secrecy.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import yihao.platform.jobs.Leases;
import yihao.platform.secrecy.RewrapKeys;

/// Wraps what lies under an earlier master key anew, on one instance at a time.
public final class RewrapLoop {

    private static final Logger LOG = LoggerFactory.getLogger(RewrapLoop.class);
    private static final String JOB = "master-key";
    private static final int BATCH = 500;
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final RewrapKeys rewrapKeys;
    private final Leases leases;

    public RewrapLoop(RewrapKeys rewrapKeys, Leases leases) {
        this.rewrapKeys = rewrapKeys;
        this.leases = leases;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 5_000)
    void tick() {
        long rewrapped = 0;
        while (leases.hold(JOB, AT_MOST)) {
            int some = rewrapKeys.batch(BATCH);
            rewrapped += some;
            if (some == 0) {
                leases.release(JOB);
                break;
            }
        }
        if (rewrapped > 0) {
            LOG.info("Wrapped {} keys under the master key in use", rewrapped);
        }
    }
}
