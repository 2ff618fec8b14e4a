package yihao.lead.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// L12: the items of a batch that may be one investor or similar ones, each chain in the sender's order. What stands
/// in different chains has no mark in common, directly or through others.
public final class Chains {

    private Chains() {}

    /// @param marks of each item
    /// @return positions, the longest chain last: the others need not wait for it
    public static List<List<Integer>> of(List<Set<String>> marks) {
        var earlier = new int[marks.size()];
        Map<String, Integer> marked = new HashMap<>();
        for (int item = 0; item < earlier.length; item++) {
            earlier[item] = item;
            for (var mark : marks.get(item)) {
                var other = marked.putIfAbsent(mark, item);
                if (other != null) {
                    join(earlier, first(earlier, other), first(earlier, item));
                }
            }
        }
        return IntStream.range(0, earlier.length)
                .boxed()
                .collect(Collectors.groupingBy(item -> first(earlier, item), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    private static void join(int[] earlier, int one, int other) {
        earlier[Math.max(one, other)] = Math.min(one, other);
    }

    private static int first(int[] earlier, int item) {
        int at = item;
        while (earlier[at] != at) {
            at = earlier[at];
        }
        return at;
    }
}
