package yihao.lead.firstreport.job;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.lead.NamesFollow;
import yihao.platform.jobs.Leases;

/// Once after its start and once a day: names may be read otherwise since the last version, and an instance of that one
/// may still write what it reads. What broke off is begun again at the next tick.
@Component
class NamesClock {

    private static final Duration AT_MOST = Duration.ofMinutes(30);

    private final List<NamesFollow> all;
    private final Leases leases;
    private final Clock clock;
    private volatile LocalDate lastDay = LocalDate.EPOCH;

    NamesClock(List<NamesFollow> all, Leases leases, Clock clock) {
        this.all = List.copyOf(all);
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void tick() {
        var today = CityTime.day(clock.instant());
        if (!today.equals(lastDay)) {
            leases.once("names-read-anew", AT_MOST, () -> {
                var act =
                        Act.ofService("lead", clock.instant(), UUID.randomUUID().toString());
                all.forEach(names -> names.readAnew(act));
                lastDay = today;
            });
        }
    }
}
