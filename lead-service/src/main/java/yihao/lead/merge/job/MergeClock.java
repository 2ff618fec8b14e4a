package yihao.lead.merge.job;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.lead.merge.MergeEnterprises;
import yihao.platform.jobs.Leases;

/// Carries out the last decision to merge where the process that took it broke; one instance at a time.
@Component
class MergeClock {

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final MergeEnterprises mergeEnterprises;
    private final Leases leases;

    MergeClock(MergeEnterprises mergeEnterprises, Leases leases) {
        this.mergeEnterprises = mergeEnterprises;
        this.leases = leases;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void tick() {
        leases.once("enterprise-merges", AT_MOST, mergeEnterprises::carryOutLast);
    }
}
