package yihao.gateway.guess;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// For a gateway without a store.
final class InMemoryFailures implements Failures {

    private record Span(String key, Instant ends) {}

    private final Map<Span, Integer> counts = new ConcurrentHashMap<>();

    @Override
    public int count(String key, Instant ends) {
        return counts.merge(new Span(key, ends), 1, Integer::sum);
    }

    @Override
    public Map<String, Instant> withAtLeast(int failures, Instant now) {
        counts.keySet().removeIf(span -> !span.ends().isAfter(now));
        return counts.entrySet().stream()
                .filter(counted -> counted.getValue() >= failures)
                .collect(toMap(
                        counted -> counted.getKey().key(),
                        counted -> counted.getKey().ends()));
    }
}
