package yihao.gateway.route;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yihao.gateway.Part;

/// Since when a part has not answered, as this gateway itself has seen it.
public final class PartStates {

    private final Clock clock;
    private final Map<Part, Instant> absentSince = new ConcurrentHashMap<>();

    public PartStates(Clock clock) {
        this.clock = clock;
    }

    public void answered(Part part) {
        absentSince.remove(part);
    }

    /// Notes the absence and says since when it lasts.
    public Instant absent(Part part) {
        return absentSince.computeIfAbsent(part, _ -> clock.instant());
    }

    public Optional<Instant> absentSince(Part part) {
        return Optional.ofNullable(absentSince.get(part));
    }

    Duration absentFor(Part part) {
        return absentSince(part)
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
