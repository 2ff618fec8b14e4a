package yihao.gateway.join;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import reactor.core.publisher.Mono;

/// The gateway stays ready while a part is away; its health names what is degraded.
final class PartsHealth implements ReactiveHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Overview overview;

    PartsHealth(Overview overview) {
        this.overview = overview;
    }

    @Override
    public Mono<Health> health() {
        return overview.look().map(PartsHealth::of);
    }

    private static Health of(Overview.View view) {
        var absent = view.parts().stream().filter(part -> !part.up()).toList();
        var health = absent.isEmpty() ? Health.up() : Health.status(DEGRADED);
        absent.forEach(part -> health.withDetail(part.part(), "absent since " + part.since()));
        return health.build();
    }
}
