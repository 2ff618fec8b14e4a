package yihao.lead.enterprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yihao.lead.firstreport.IdentityKeys;

/// L2: what is stored under two entries of the register is of one firm as long as those are merged.
public final class MergedFirms {

    private final Map<String, List<Set<String>>> byKey = new HashMap<>();

    public static MergedFirms of(Aliases aliases) {
        var firms = new MergedFirms();
        aliases.mergedFirms().stream().map(Canonical::keys).forEach(firms::add);
        return firms;
    }

    private void add(Set<String> keys) {
        keys.forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(keys));
    }

    /// These keys, and all others of the firm that they mean.
    public List<String> all(List<String> keys) {
        var all = new LinkedHashSet<>(keys);
        keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(firm -> IdentityKeys.areOne(keys, firm))
                .forEach(all::addAll);
        return List.copyOf(all);
    }

    public boolean areOne(List<String> one, List<String> other) {
        return IdentityKeys.areOne(all(one), all(other));
    }
}
