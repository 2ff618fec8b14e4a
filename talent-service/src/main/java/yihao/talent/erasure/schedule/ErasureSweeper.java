package yihao.talent.erasure.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.erasure.DecideErasure;

/// Finishes erasures that were approved and not done; once after the start, erases again whoever was erased before.
@Component
class ErasureSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 100;

    private final DecideErasure decideErasure;
    private final Leases leases;
    private final Clock clock;
    private volatile boolean erasedAgain;

    ErasureSweeper(DecideErasure decideErasure, Leases leases, Clock clock) {
        this.decideErasure = decideErasure;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("finish-erasures", LONGEST, () -> {
            if (!erasedAgain) {
                decideErasure.eraseAgain(AT_ONCE);
                erasedAgain = true;
            }
            decideErasure.finishApproved(act, AT_ONCE);
        });
    }
}
