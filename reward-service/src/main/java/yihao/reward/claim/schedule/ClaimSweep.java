package yihao.reward.claim.schedule;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.reward.claim.ClawBackClaim;
import yihao.reward.claim.HintClawback;

/// Any number of instances, one sweep.
@Component
class ClaimSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ClawBackClaim clawBackClaim;
    private final HintClawback hintClawback;
    private final Leases leases;
    private final Clock clock;
    private final Duration patience;

    ClaimSweep(
            ClawBackClaim clawBackClaim,
            HintClawback hintClawback,
            Leases leases,
            Clock clock,
            @Value("${yihao.reward.sweep.patience}") Duration patience) {
        this.clawBackClaim = clawBackClaim;
        this.hintClawback = hintClawback;
        this.leases = leases;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweepClawbacks() {
        leases.once("clawback-sweep", LONGEST, () -> {
            var now = clock.instant();
            clawBackClaim.sweep(
                    now.minus(patience),
                    Act.ofService("reward", now, "sweep-clawbacks"),
                    (id, e) -> LOG.error("Could not demand back what claim {} says", id, e));
        });
    }

    @Scheduled(fixedDelayString = "${yihao.reward.clawback.every:1h}", initialDelayString = "PT1M")
    void lookForClawbacks() {
        leases.once("clawback-hints", LONGEST, () -> {
            var marked = hintClawback.look(Act.ofService("reward", clock.instant(), "look-for-clawbacks"));
            if (marked > 0) {
                LOG.info("{} claims may be cases for a clawback", marked);
            }
        });
    }
}
