package yihao.gateway.instance;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.client.ServiceInstance;

/// Instances that could not be reached a moment ago: they are left out until the next look at their
/// health tells more.
final class Skipped {

    private final InstantSource realTime;
    private final Duration time;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    Skipped(InstantSource realTime, Duration time) {
        this.realTime = realTime;
        this.time = time;
    }

    void note(URI address) {
        until.put(address.getAuthority(), realTime.instant().plus(time));
    }

    boolean has(ServiceInstance instance) {
        var end = until.get(instance.getHost() + ":" + instance.getPort());
        return end != null && end.isAfter(realTime.instant());
    }
}
