package yihao.reward.ledger.schedule;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.reward.ledger.PromotionFunds;

/// Any number of instances, one sweep.
@Component
class FundSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FundSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final PromotionFunds promotionFunds;
    private final Leases leases;
    private final Clock clock;
    private final Duration patience;

    FundSweep(
            PromotionFunds promotionFunds,
            Leases leases,
            Clock clock,
            @Value("${yihao.reward.sweep.patience}") Duration patience) {
        this.promotionFunds = promotionFunds;
        this.leases = leases;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once("fund-sweep", LONGEST, () -> {
            var now = clock.instant();
            promotionFunds.sweep(
                    now.minus(patience),
                    Act.ofService("reward", now, "sweep-funds"),
                    (id, e) -> LOG.error("Could not finish promotion fund {}", id, e));
        });
    }
}
