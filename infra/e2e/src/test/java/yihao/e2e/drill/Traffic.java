package yihao.e2e.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// What readers without any patience saw: each request once, whatever came of it.
final class Traffic {

    /// @param part whose route it was
    private record Seen(String part, String route, Instant begun, boolean answered) {}

    /// What became of the readers after a part died.
    ///
    /// @param after until one was answered again
    /// @param others how many on the routes of other parts were not, in that time
    record Recovery(String part, Duration after, long others) {

        @Override
        public String toString() {
            return "%s served again after %.1f s, %d failed elsewhere"
                    .formatted(part, after.toMillis() / 1000.0, others);
        }
    }

    private final Collection<Seen> seen = new ConcurrentLinkedQueue<>();

    void note(String part, String route, Instant begun, boolean answered) {
        seen.add(new Seen(part, route, begun, answered));
    }

    /// @param died when it was killed
    Optional<Recovery> recovery(String part, Instant died) {
        return seen.stream()
                .filter(one -> one.part.equals(part) && one.answered && one.begun.isAfter(died))
                .map(Seen::begun)
                .min(Comparator.naturalOrder())
                .map(again -> new Recovery(part, Duration.between(died, again), failedElsewhere(part, died, again)));
    }

    private long failedElsewhere(String part, Instant from, Instant until) {
        return seen.stream()
                .filter(one -> !one.part.equals(part) && !one.answered)
                .filter(one -> one.begun.isAfter(from) && one.begun.isBefore(until))
                .count();
    }

    /// A line per route: how many were asked, and how many of them in vain.
    @Override
    public String toString() {
        return seen.stream()
                .collect(Collectors.groupingBy(Seen::route, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(route -> {
                    var failed = route.getValue().stream()
                            .filter(one -> !one.answered)
                            .count();
                    var all = route.getValue().size();
                    return "  %-28s %6d asked, %5d failed, %5.1f %%"
                            .formatted(route.getKey(), all, failed, 100.0 * failed / all);
                })
                .collect(Collectors.joining("\n"));
    }
}
