package yihao.talent.matching.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.matching.EndTrials;
import yihao.talent.matching.FinishArrivals;

/// Finishes what a crash or a departure left between the talent and its need.
@Component
class ArrivalSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final FinishArrivals arrivals;
    private final EndTrials trials;
    private final Leases leases;
    private final Clock clock;

    ArrivalSweeper(FinishArrivals arrivals, EndTrials trials, Leases leases, Clock clock) {
        this.arrivals = arrivals;
        this.trials = trials;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("finish-arrivals", LONGEST, () -> {
            arrivals.finish(act);
            trials.endWithStays(act);
        });
    }
}
