package yihao.talent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The store in memory, with its two promises: versions and unique keys.
public class Twin<T> implements Aggregates<T> {

    private final Map<String, Versioned<T>> documents = new LinkedHashMap<>();
    private final Function<T, List<String>> uniqueKeys;

    public Twin(Function<T, List<String>> uniqueKeys) {
        this.uniqueKeys = uniqueKeys;
    }

    public List<Versioned<T>> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Versioned<T> add(String id, T state, Enum<?> action, Act act) {
        if (documents.containsKey(id) || all().stream().anyMatch(other -> clash(other.state(), state))) {
            throw new Taken(id);
        }
        return put(new Versioned<>(id, 1, state));
    }

    @Override
    public Versioned<T> replace(Versioned<T> before, T state, Enum<?> action, Act act) {
        if (find(before.id()).orElseThrow().version() != before.version()) {
            throw new Overtaken(before.id());
        }
        return put(new Versioned<>(before.id(), before.version() + 1, state));
    }

    private Versioned<T> put(Versioned<T> next) {
        documents.put(next.id(), next);
        return next;
    }

    private boolean clash(T one, T other) {
        return uniqueKeys.apply(one).stream().anyMatch(uniqueKeys.apply(other)::contains);
    }
}
