package yihao.lead.firstreport.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.lead.firstreport.FirstReport;
import yihao.platform.jobs.Leases;

/// Releases leads whose protection has run out and warns of those that will; one instance at a time.
@Component
class ProtectionClock {

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final FirstReport firstReport;
    private final Leases leases;
    private final Clock clock;

    ProtectionClock(FirstReport firstReport, Leases leases, Clock clock) {
        this.firstReport = firstReport;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void tick() {
        leases.once("first-report-protection", AT_MOST, () -> {
            repeat(firstReport::releaseExpired);
            repeat(firstReport::warnOfEnds);
        });
    }

    private void repeat(ToIntFunction<Act> batch) {
        int done;
        do {
            var requestId = UUID.randomUUID().toString();
            done = batch.applyAsInt(Act.ofService("lead", clock.instant(), requestId));
        } while (done > 0);
    }
}
