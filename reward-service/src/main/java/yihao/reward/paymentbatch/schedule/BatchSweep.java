package yihao.reward.paymentbatch.schedule;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.reward.paymentbatch.BatchSteps;
import yihao.reward.paymentbatch.TakeBankAnswer;

/// Any number of instances, one sweep.
@Component
class BatchSweep {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BatchSteps steps;
    private final TakeBankAnswer takeBankAnswer;
    private final Leases leases;
    private final Clock clock;
    private final Duration patience;

    BatchSweep(
            BatchSteps steps,
            TakeBankAnswer takeBankAnswer,
            Leases leases,
            Clock clock,
            @Value("${yihao.reward.sweep.patience}") Duration patience) {
        this.steps = steps;
        this.takeBankAnswer = takeBankAnswer;
        this.leases = leases;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once("batch-sweep", LONGEST, () -> {
            var now = clock.instant();
            var act = Act.ofService("reward", now, "sweep-batches");
            steps.sweep(now.minus(patience), act, (id, e) -> LOG.error("Could not finish batch {}", id, e));
            takeBankAnswer.sweep(
                    now.minus(patience), act, (id, e) -> LOG.error("Could not finish bank answer {}", id, e));
        });
    }
}
