package yihao.reward;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// Documents of one kind in memory, with the store's promises: versions, one id once, a unique rule. A power cut can be
/// planned before or after any write.
public class InMemory<T> implements Aggregates<T> {

    private final Map<String, Versioned<T>> kept = new TreeMap<>();
    private final Function<T, @Nullable String> uniqueRule;
    private final PowerCut power;

    protected InMemory(Function<T, @Nullable String> uniqueRule, PowerCut power) {
        this.uniqueRule = uniqueRule;
        this.power = power;
    }

    @Override
    public synchronized Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized Versioned<T> add(String id, T state, Enum<?> action, Act act) {
        power.mayFail();
        if (kept.containsKey(id)) {
            throw new Taken(id);
        }
        return put(new Versioned<>(id, 1, state));
    }

    @Override
    public synchronized Versioned<T> replace(Versioned<T> before, T state, Enum<?> action, Act act) {
        power.mayFail();
        var now = kept.get(before.id());
        if (now == null || now.version() != before.version()) {
            throw new Overtaken(before.id());
        }
        return put(new Versioned<>(before.id(), before.version() + 1, state));
    }

    public synchronized List<Versioned<T>> all() {
        return List.copyOf(kept.values());
    }

    private Versioned<T> put(Versioned<T> next) {
        var unique = uniqueRule.apply(next.state());
        if (unique != null
                && kept.values().stream()
                        .anyMatch(other -> !other.id().equals(next.id())
                                && unique.equals(uniqueRule.apply(other.state())))) {
            throw new Taken(unique);
        }
        kept.put(next.id(), next);
        power.mayFail();
        return next;
    }
}
