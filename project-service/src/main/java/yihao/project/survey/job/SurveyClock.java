package yihao.project.survey.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.project.survey.CloseSurveys;

/// Closes surveys whose closing day is over; one instance at a time.
@Component
class SurveyClock {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyClock.class);
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final CloseSurveys close;
    private final Leases leases;
    private final Clock clock;

    SurveyClock(CloseSurveys close, Leases leases, Clock clock) {
        this.close = close;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.project.clock:30s}", initialDelayString = "${yihao.project.clock:30s}")
    void tick() {
        leases.once(
                "surveys",
                AT_MOST,
                () -> close.round(
                        Act.ofService(
                                "project", clock.instant(), UUID.randomUUID().toString()),
                        (id, why) -> LOG.warn("Survey {} cannot be closed now; it is tried again", id, why)));
    }
}
