package yihao.project.carrier.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.project.carrier.HoldSpaces;

/// Writes down which holds have run out, and releases those of ended projects, also while the service was down; one
/// instance at a time. Who is killed at it
/// keeps the others waiting for half a minute; were two at it, each hold is still written down once.
@Component
class HoldClock {

    static final Duration AT_MOST = Duration.ofSeconds(30);

    private final HoldSpaces holds;
    private final Leases leases;
    private final Clock clock;

    HoldClock(HoldSpaces holds, Leases leases, Clock clock) {
        this.holds = holds;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.project.clock:30s}", initialDelayString = "${yihao.project.clock:30s}")
    void expire() {
        leases.once("carrier-holds", AT_MOST, () -> {
            var requestId = UUID.randomUUID().toString();
            var act = Act.ofService("project", clock.instant(), requestId);
            holds.expire(act);
            holds.releaseEnded(act);
        });
    }
}
