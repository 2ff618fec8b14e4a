package yihao.talent.recommendation.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.recommendation.DecideRecommendation;

/// Sees who of those recommended has arrived.
@Component
class UseSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final DecideRecommendation decide;
    private final Leases leases;
    private final Clock clock;

    UseSweeper(DecideRecommendation decide, Leases leases, Clock clock) {
        this.decide = decide;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("use-recommendations", LONGEST, () -> decide.useUp(act));
    }
}
