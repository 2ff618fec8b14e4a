package yihao.testkit.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where processes died, and how often, of all places where they could have: before and after each call they made.
public final class Places {

    private final Set<String> calls = new HashSet<>();
    private final Map<String, Integer> crashes = new TreeMap<>();

    void called(String call) {
        calls.add(call);
    }

    void died(String where) {
        crashes.merge(where, 1, Integer::sum);
    }

    synchronized void add(Places others) {
        calls.addAll(others.calls);
        others.crashes.forEach((where, times) -> crashes.merge(where, times, Integer::sum));
    }

    /// Beside which changes nobody ever died.
    public List<String> sparedChanges() {
        return spared(calls.stream().filter(Gate::changes));
    }

    private List<String> spared(Stream<String> made) {
        return made.sorted()
                .flatMap(call -> Stream.of("before " + call, "after " + call))
                .filter(where -> !crashes.containsKey(where))
                .toList();
    }

    @Override
    public String toString() {
        var spared = spared(calls.stream());
        return "processes died %d times at %d places:%n%s%nand never at %d:%n%s"
                .formatted(
                        crashes.values().stream().mapToInt(Integer::intValue).sum(),
                        crashes.size(),
                        crashes.entrySet().stream()
                                .map(place -> "%7d  %s".formatted(place.getValue(), place.getKey()))
                                .collect(Collectors.joining("\n")),
                        spared.size(),
                        spared.stream().map(where -> "         " + where).collect(Collectors.joining("\n")));
    }
}
