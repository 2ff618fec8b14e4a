package yihao.lead.pool.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.lead.pool.HandBack;
import yihao.platform.jobs.Leases;

/// Releases what nobody took out of the pool in time; one instance at a time.
@Component
class PoolClock {

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final HandBack handBack;
    private final Leases leases;
    private final Clock clock;

    PoolClock(HandBack handBack, Leases leases, Clock clock) {
        this.handBack = handBack;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void tick() {
        leases.once("lead-pool", AT_MOST, () -> {
            int released;
            do {
                var requestId = UUID.randomUUID().toString();
                released = handBack.releaseUnpicked(Act.ofService("lead", clock.instant(), requestId));
            } while (released > 0);
        });
    }
}
