package yihao.lead.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yihao.lead.firstreport.IdentityKeys;

/// Tells the firms of some visits apart: two are one as two reports of an investor are, by all the keys they have shown
/// so far. Who is asked for again is who it was.
final class FirmsMet {

    private final List<Set<String>> firms = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<List<String>, Integer> numbers = new HashMap<>();

    /// The number of the firm with these keys, a new one if no other is the same.
    int number(List<String> keys) {
        return numbers.computeIfAbsent(keys, this::reached);
    }

    private int reached(List<String> keys) {
        var firm = known(keys).orElseGet(() -> {
            firms.add(new HashSet<>());
            return firms.size() - 1;
        });
        keys.stream()
                .filter(firms.get(firm)::add)
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(firm));
        return firm;
    }

    private Optional<Integer> known(List<String> keys) {
        return keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(firm -> IdentityKeys.areOne(keys, firms.get(firm)))
                .findFirst();
    }
}
