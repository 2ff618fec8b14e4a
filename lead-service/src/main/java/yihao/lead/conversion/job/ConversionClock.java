package yihao.lead.conversion.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.lead.conversion.ConvertLead;
import yihao.platform.jobs.Leases;

/// Asks again for the projects of conversions that nobody has answered; one instance at a time.
@Component
class ConversionClock {

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final ConvertLead convertLead;
    private final Leases leases;
    private final Clock clock;

    ConversionClock(ConvertLead convertLead, Leases leases, Clock clock) {
        this.convertLead = convertLead;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void askAgain() {
        leases.once("lead-conversions", AT_MOST, () -> {
            var requestId = UUID.randomUUID().toString();
            convertLead.askAgain(Act.ofService("lead", clock.instant(), requestId));
        });
    }
}
