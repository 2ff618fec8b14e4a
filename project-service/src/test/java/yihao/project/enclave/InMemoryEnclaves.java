package yihao.project.enclave;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.testkit.twins.InMemoryAggregates;

/// As the store: what the unique index holds, and the same filters.
final class InMemoryEnclaves extends InMemoryAggregates<Enclave> implements Enclaves {

    private final AtomicInteger numbers = new AtomicInteger();

    InMemoryEnclaves() {
        super(Enclave::holds);
    }

    @Override
    public String nextNumber(int year) {
        return "F-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Enclave>> list(Filter filter, @Nullable String after, Actor actor, int limit) {
        return matching(filter, actor)
                .filter(found -> after == null || found.state().number().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<Enclave> found) -> found.state().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Enclave>> waiting(Collection<String> turns, Actor actor, int limit) {
        return matching(Filter.ALL, actor)
                .filter(found -> !Collections.disjoint(found.state().waitsFor(), turns))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Enclave>> sharing(Collection<String> projects) {
        return where(one -> one.projects().stream().anyMatch(project -> projects.contains(project.id())));
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return matching(filter, actor).limit(most + 1L).count();
    }

    private Stream<Versioned<Enclave>> matching(Filter filter, Actor actor) {
        return all().stream()
                .filter(found -> EnclaveSight.readers(found.state(), ExampleProjects.UNITS).stream()
                        .anyMatch(actor.scopes()::contains))
                .filter(found -> fits(filter, found.state()));
    }

    private static boolean fits(Filter filter, Enclave one) {
        return (filter.unit() == null
                        || filter.unit().equals(one.out().unit())
                        || filter.unit().equals(one.in().unit()))
                && (filter.project() == null
                        || one.projects().stream()
                                .anyMatch(project -> project.id().equals(filter.project())))
                && (filter.settledYear() == null
                        || one.settlements().stream()
                                .anyMatch(settlement -> settlement.year() == filter.settledYear()));
    }
}
