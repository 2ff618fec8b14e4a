package yihao.lead.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import yihao.lead.firstreport.IdentityKeys;

/// L12: the investors of those rows of a file that are free so far: a later row of the same investor is a repetition.
/// Rows that may be one investor come one after the other, others at the same time.
public final class EarlierRows {

    private final Map<String, List<Earlier>> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger order = new AtomicInteger();

    private record Earlier(int order, String place, Set<String> identity) {}

    /// @param place where the sender finds it
    void add(String place, Set<String> identity) {
        var earlier = new Earlier(order.incrementAndGet(), place, identity);
        identity.forEach(key ->
                byKey.computeIfAbsent(key, _ -> new CopyOnWriteArrayList<>()).add(earlier));
    }

    /// The place of the first row of the same investor.
    Optional<String> placeOf(Set<String> identity) {
        return identity.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(earlier -> IdentityKeys.areOne(identity, earlier.identity()))
                .min(Comparator.comparingInt(Earlier::order))
                .map(Earlier::place);
    }
}
