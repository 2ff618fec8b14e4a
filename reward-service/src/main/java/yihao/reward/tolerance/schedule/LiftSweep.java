package yihao.reward.tolerance.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.platform.jobs.Leases;
import yihao.reward.tolerance.LiftDeductions;

/// Any number of instances, one sweep.
@Component
class LiftSweep {

    private static final Logger LOG = LoggerFactory.getLogger(LiftSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final LiftDeductions lift;
    private final Leases leases;

    LiftSweep(LiftDeductions lift, Leases leases) {
        this.lift = lift;
        this.leases = leases;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once("tolerance-sweep", LONGEST, () -> {
            lift.sweep((id, e) -> LOG.error("Could not lift the deduction of case {}", id, e));
        });
    }
}
