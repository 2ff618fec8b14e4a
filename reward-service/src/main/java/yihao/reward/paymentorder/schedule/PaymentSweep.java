package yihao.reward.paymentorder.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.platform.jobs.Leases;
import yihao.reward.paymentorder.SweepPayments;

/// Any number of instances, one sweep.
@Component
class PaymentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final SweepPayments sweepPayments;
    private final Leases leases;

    PaymentSweep(SweepPayments sweepPayments, Leases leases) {
        this.sweepPayments = sweepPayments;
        this.leases = leases;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once("payment-sweep", LONGEST, () -> {
            var found = sweepPayments.sweep((id, e) -> LOG.error("Could not finish payment {}", id, e));
            if (found > 0) {
                LOG.info("Looked after {} payments left under way", found);
            }
        });
    }
}
