package yihao.reward.paymentorder.schedule;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.reward.ledger.Ledger;
import yihao.reward.paymentorder.SweepPayments;
import yihao.reward.paymentorder.TakeBack;

/// Any number of instances, one sweep.
@Component
class PaymentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final SweepPayments sweepPayments;
    private final TakeBack takeBack;
    private final Ledger ledger;
    private final Leases leases;
    private final Clock clock;
    private final Duration patience;

    PaymentSweep(
            SweepPayments sweepPayments,
            TakeBack takeBack,
            Ledger ledger,
            Leases leases,
            Clock clock,
            @Value("${yihao.reward.sweep.patience}") Duration patience) {
        this.sweepPayments = sweepPayments;
        this.takeBack = takeBack;
        this.ledger = ledger;
        this.leases = leases;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once("payment-sweep", LONGEST, () -> {
            ledger.catchUp(Act.ofService("reward", clock.instant(), "payment-sweep"));
            var found = sweepPayments.sweep((id, e) -> LOG.error("Could not finish payment {}", id, e));
            if (found > 0) {
                LOG.info("Looked after {} payments left under way", found);
            }
        });
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweepRecoveries() {
        leases.once("recovery-sweep", LONGEST, () -> {
            var now = clock.instant();
            takeBack.sweep(
                    now.minus(patience),
                    Act.ofService("reward", now, "sweep-recoveries"),
                    (id, e) -> LOG.error("Could not finish recovery {}", id, e));
        });
    }
}
