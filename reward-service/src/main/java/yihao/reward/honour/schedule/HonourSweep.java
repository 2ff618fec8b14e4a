package yihao.reward.honour.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.platform.jobs.Leases;
import yihao.reward.honour.PassOnPrizes;

/// Any number of instances, one sweep.
@Component
class HonourSweep {

    private static final Logger LOG = LoggerFactory.getLogger(HonourSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final PassOnPrizes passOn;
    private final Leases leases;

    HonourSweep(PassOnPrizes passOn, Leases leases) {
        this.passOn = passOn;
        this.leases = leases;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once("honour-sweep", LONGEST, () -> {
            passOn.sweep((id, e) -> LOG.error("Could not pass on the money of selection {}", id, e));
        });
    }
}
