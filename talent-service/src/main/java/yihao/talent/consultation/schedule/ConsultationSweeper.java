package yihao.talent.consultation.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.consultation.WatchConsultations;

/// Settles places that a crash left open, and replaces who has not answered in time.
@Component
class ConsultationSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;

    private final WatchConsultations watch;
    private final Leases leases;
    private final Clock clock;

    ConsultationSweeper(WatchConsultations watch, Leases leases, Clock clock) {
        this.watch = watch;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("watch-consultations", LONGEST, () -> watch.watch(act, AT_ONCE));
    }
}
