package yihao.project.opportunity.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.project.opportunity.HandEnquiries;

/// Hands enquiries to lead-service; one instance at a time.
@Component
class EnquiryClock {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final HandEnquiries hand;
    private final Leases leases;
    private final Clock clock;

    EnquiryClock(HandEnquiries hand, Leases leases, Clock clock) {
        this.hand = hand;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.project.clock:30s}", initialDelayString = "${yihao.project.clock:30s}")
    void tick() {
        leases.once("opportunity-enquiries", AT_MOST, () -> {
            var requestId = UUID.randomUUID().toString();
            hand.round(Act.ofService("project", clock.instant(), requestId));
        });
    }
}
