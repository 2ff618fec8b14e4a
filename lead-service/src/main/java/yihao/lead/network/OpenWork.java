package yihao.lead.network;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import yihao.kernel.Function;

/// What waits in a unit for people with these functions: how many of each kind of work. No titles, because who
/// registers officers has no business rights.
@FunctionalInterface
public interface OpenWork {

    Map<String, Integer> of(String unit, Set<Function> functions, Instant now);
}
