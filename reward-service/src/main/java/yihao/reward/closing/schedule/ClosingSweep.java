package yihao.reward.closing.schedule;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.reward.closing.CloseMonth;

/// Any number of instances, one sweep.
@Component
class ClosingSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingSweep.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final CloseMonth closeMonth;
    private final Leases leases;
    private final Clock clock;
    private final Duration patience;

    ClosingSweep(
            CloseMonth closeMonth,
            Leases leases,
            Clock clock,
            @Value("${yihao.reward.sweep.patience}") Duration patience) {
        this.closeMonth = closeMonth;
        this.leases = leases;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once("closing-sweep", LONGEST, () -> {
            var now = clock.instant();
            closeMonth.sweep(
                    now.minus(patience),
                    Act.ofService("reward", now, "sweep-closings"),
                    (id, e) -> LOG.error("Could not finish closing {}", id, e));
        });
    }
}
