package yihao.project.difficulty.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.project.difficulty.PassOnDifficulties;

/// Passes on what nobody answered in time; one instance at a time.
@Component
class DifficultyClock {

    private static final Logger LOG = LoggerFactory.getLogger(DifficultyClock.class);
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final PassOnDifficulties passOn;
    private final Leases leases;
    private final Clock clock;

    DifficultyClock(PassOnDifficulties passOn, Leases leases, Clock clock) {
        this.passOn = passOn;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.project.clock:30s}", initialDelayString = "${yihao.project.clock:30s}")
    void tick() {
        leases.once(
                "difficulties",
                AT_MOST,
                () -> passOn.round(
                        Act.ofService(
                                "project", clock.instant(), UUID.randomUUID().toString()),
                        (id, why) -> LOG.warn("Difficulty {} cannot be passed on now; it is tried again", id, why)));
    }
}
