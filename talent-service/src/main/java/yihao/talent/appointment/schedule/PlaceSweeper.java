package yihao.talent.appointment.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.appointment.KeepPlaces;

/// Ends what ran out and puts places right.
@Component
class PlaceSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final KeepPlaces keepPlaces;
    private final Leases leases;
    private final Clock clock;

    PlaceSweeper(KeepPlaces keepPlaces, Leases leases, Clock clock) {
        this.keepPlaces = keepPlaces;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("post-places", LONGEST, () -> keepPlaces.keep(act));
    }
}
