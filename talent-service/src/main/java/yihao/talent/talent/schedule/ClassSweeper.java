package yihao.talent.talent.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.talent.FollowCatalogue;

/// Lets the register follow the catalogue.
@Component
class ClassSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final FollowCatalogue followCatalogue;
    private final Leases leases;
    private final Clock clock;

    ClassSweeper(FollowCatalogue followCatalogue, Leases leases, Clock clock) {
        this.followCatalogue = followCatalogue;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("talent-classes", LONGEST, () -> followCatalogue.follow(act));
    }
}
