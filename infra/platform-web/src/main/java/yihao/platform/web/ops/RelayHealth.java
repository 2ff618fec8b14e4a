package yihao.platform.web.ops;

import java.time.Clock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import yihao.platform.events.ParkedEvents;
import yihao.platform.events.Relay;
import yihao.platform.events.RelayLoop;

/// Whether decisions reach the other services: a relay that cannot deliver degrades the service, it does not stop it.
@Component
final class RelayHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Relay relay;
    private final RelayLoop loop;
    private final ParkedEvents parked;
    private final Clock clock;

    RelayHealth(Relay relay, RelayLoop loop, ParkedEvents parked, Clock clock) {
        this.relay = relay;
        this.loop = loop;
        this.parked = parked;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var waiting = relay.waitingSince();
        var health = Health.status(loop.failing() ? DEGRADED : Status.UP).withDetail("parkedEvents", parked.count());
        waiting.ifPresent(since -> health.withDetail("waitingSince", since.toString())
                .withDetail("lagSeconds", Math.max(0, clock.instant().getEpochSecond() - since.getEpochSecond())));
        return health.build();
    }
}
