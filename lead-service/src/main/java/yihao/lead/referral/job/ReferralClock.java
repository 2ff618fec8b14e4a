package yihao.lead.referral.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.lead.referral.QueueReferrals;
import yihao.platform.jobs.Leases;

/// Moves up what a break left waiting; one instance at a time.
@Component
class ReferralClock {

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final QueueReferrals queue;
    private final Leases leases;
    private final Clock clock;

    ReferralClock(QueueReferrals queue, Leases leases, Clock clock) {
        this.queue = queue;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void moveUp() {
        leases.once("lead-referrals", AT_MOST, () -> {
            var requestId = UUID.randomUUID().toString();
            queue.moveUpAll(Act.ofService("lead", clock.instant(), requestId));
        });
    }
}
