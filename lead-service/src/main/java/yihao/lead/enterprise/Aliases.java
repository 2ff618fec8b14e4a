package yihao.lead.enterprise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.kernel.Versioned;

/// L2: which firm an entry of the register means. It is found out when it is asked, so that undoing a merge has
/// nothing to put back.
public final class Aliases {

    private final Enterprises enterprises;

    public Aliases(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    public Optional<Canonical> of(String id) {
        return enterprises.find(id).map(this::of);
    }

    public Canonical of(Versioned<Enterprise> entry) {
        var standing = standing(entry);
        return new Canonical(standing, mergedInto(standing.id()));
    }

    /// The firms of many entries at once, by the entries asked for.
    public Map<String, Canonical> of(Collection<String> ids) {
        var standing = new HashMap<String, Versioned<Enterprise>>();
        enterprises.withIds(Set.copyOf(ids)).forEach(entry -> standing.put(entry.id(), standing(entry)));
        var merged = new HashMap<String, List<Versioned<Enterprise>>>();
        var next = standing.values().stream().map(Versioned::id).collect(Collectors.toSet());
        while (!next.isEmpty()) {
            var found = enterprises.mergedInto(next);
            found.forEach(entry -> merged.computeIfAbsent(standing(entry).id(), _ -> new ArrayList<>())
                    .add(entry));
            next = found.stream().map(Versioned::id).collect(Collectors.toSet());
        }
        var firms = new HashMap<String, Canonical>();
        standing.forEach((id, one) -> firms.put(id, new Canonical(one, merged.getOrDefault(one.id(), List.of()))));
        return firms;
    }

    /// The firms that entries are merged into.
    public List<Canonical> mergedFirms() {
        return enterprises.merged().stream()
                .map(this::standing)
                .map(Versioned::id)
                .distinct()
                .flatMap(id -> of(id).stream())
                .toList();
    }

    /// The entry at the end of the way; merges are decided one after the other, so that it never leads back.
    ///
    /// @throws IllegalStateException where it does all the same, rather than to go on for ever
    public Versioned<Enterprise> standing(Versioned<Enterprise> entry) {
        var at = entry;
        var passed = new HashSet<String>();
        for (var into = at.state().mergedInto(); into != null; into = at.state().mergedInto()) {
            if (!passed.add(into)) {
                throw new IllegalStateException("Merges lead in a circle: " + passed);
            }
            at = enterprises.find(into).orElseThrow();
        }
        return at;
    }

    private List<Versioned<Enterprise>> mergedInto(String id) {
        var all = new ArrayList<Versioned<Enterprise>>();
        var next = enterprises.mergedInto(List.of(id));
        while (!next.isEmpty()) {
            all.addAll(next);
            next = enterprises.mergedInto(next.stream().map(Versioned::id).toList());
        }
        return all;
    }
}
