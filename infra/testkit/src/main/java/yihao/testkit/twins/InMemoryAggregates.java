package yihao.testkit.twins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// Documents in memory, with the same promises: versions are compared, unique values are held by one document.
public class InMemoryAggregates<T> implements Aggregates<T> {

    private final Map<String, Versioned<T>> documents = new LinkedHashMap<>();
    private final List<Recorded<T>> recorded = new ArrayList<>();
    private final Function<T, ? extends Collection<?>> uniqueValues;

    /// What one decision wrote.
    public record Recorded<T>(String id, Enum<?> action, T state, Act act) {}

    public InMemoryAggregates() {
        this(_ -> Set.of());
    }

    /// @param uniqueValues what no two documents may share
    public InMemoryAggregates(Function<T, ? extends Collection<?>> uniqueValues) {
        this.uniqueValues = uniqueValues;
    }

    @Override
    public synchronized Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public synchronized Versioned<T> add(String id, T state, Enum<?> action, Act act) {
        if (documents.containsKey(id) || taken(id, state) || keyKnown(act)) {
            throw new Taken(id);
        }
        return record(new Versioned<>(id, 1, state), action, act);
    }

    @Override
    public synchronized Versioned<T> replace(Versioned<T> before, T state, Enum<?> action, Act act) {
        var now = documents.get(before.id());
        if (now == null || now.version() != before.version()) {
            throw new Overtaken(before.id());
        }
        if (taken(before.id(), state) || keyKnown(act)) {
            throw new Taken(before.id());
        }
        return record(new Versioned<>(before.id(), before.version() + 1, state), action, act);
    }

    public synchronized List<Versioned<T>> all() {
        return List.copyOf(documents.values());
    }

    public synchronized List<Recorded<T>> recorded() {
        return List.copyOf(recorded);
    }

    protected synchronized List<Versioned<T>> where(Predicate<T> condition) {
        return documents.values().stream()
                .filter(document -> condition.test(document.state()))
                .toList();
    }

    private Versioned<T> record(Versioned<T> document, Enum<?> action, Act act) {
        documents.put(document.id(), document);
        recorded.add(new Recorded<>(document.id(), action, document.state(), act));
        return document;
    }

    private boolean taken(String id, T state) {
        var mine = uniqueValues.apply(state);
        return documents.values().stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other -> !Collections.disjoint(uniqueValues.apply(other.state()), mine));
    }

    private boolean keyKnown(Act act) {
        return act.key() != null
                && recorded.stream()
                        .anyMatch(earlier -> act.key().equals(earlier.act().key())
                                && act.actor()
                                        .subject()
                                        .equals(earlier.act().actor().subject()));
    }
}
