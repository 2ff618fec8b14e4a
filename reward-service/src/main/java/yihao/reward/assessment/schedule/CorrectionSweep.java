package yihao.reward.assessment.schedule;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.reward.assessment.CorrectRanking;

/// Any number of instances, one sweep.
@Component
class CorrectionSweep {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final CorrectRanking correctRanking;
    private final Leases leases;
    private final Clock clock;

    CorrectionSweep(CorrectRanking correctRanking, Leases leases, Clock clock) {
        this.correctRanking = correctRanking;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.reward.sweep.every}", initialDelayString = "${yihao.reward.sweep.every}")
    void sweep() {
        leases.once(
                "correction-sweep",
                LONGEST,
                () -> correctRanking.finish(Act.ofService("reward", clock.instant(), "correction-sweep")));
    }
}
