package yihao.lead.network;

import java.time.Instant;
import java.util.Map;
import yihao.kernel.Actor;

/// What waits for people with certain functions in a unit: how many of each kind of work. No titles, because who
/// registers officers has no business rights.
@FunctionalInterface
public interface OpenWork {

    Map<String, Integer> of(Actor anybody, Instant now);

    /// What waits where this officer works, also in the units whose work has come there.
    default Map<String, Integer> where(Officer officer, Instant now) {
        return of(officer.as("anybody"), now);
    }
}
