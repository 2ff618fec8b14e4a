package yihao.platform.web.ops;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import yihao.platform.secrecy.RewrapKeys;

/// Whether persons' data open: a key under a master that is not known here degrades the service; those that wait to be
/// wrapped anew do not.
@Component
final class MasterKeyHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final ObjectProvider<RewrapKeys> rewrapKeys;

    MasterKeyHealth(ObjectProvider<RewrapKeys> rewrapKeys) {
        this.rewrapKeys = rewrapKeys;
    }

    @Override
    public Health health() {
        var kept = rewrapKeys.getIfAvailable();
        if (kept == null) {
            return Health.up().build();
        }
        var now = kept.progress();
        return Health.status(now.locked() > 0 ? DEGRADED : Status.UP)
                .withDetail("keysWaiting", now.waiting())
                .withDetail("keysLocked", now.locked())
                .build();
    }
}
