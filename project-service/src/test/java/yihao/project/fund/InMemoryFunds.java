package yihao.project.fund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.testkit.twins.InMemoryAggregates;

/// As the store: what the unique indexes hold, and the same filters.
public final class InMemoryFunds extends InMemoryAggregates<Fund> implements Funds {

    private final AtomicInteger numbers = new AtomicInteger();

    InMemoryFunds() {
        super(fund -> Stream.concat(Stream.of(fund.key(), fund.number()), fund.vouchers().stream())
                .toList());
    }

    @Override
    public String nextNumber(int year) {
        return "G-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Fund>> list(Filter filter, @Nullable String after, Actor actor, int limit) {
        return matching(filter, actor)
                .filter(found -> after == null || found.state().number().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<Fund> found) -> found.state().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return matching(filter, actor).limit(most + 1L).count();
    }

    @Override
    public List<Versioned<Fund>> ofProject(String projectId, Actor actor, int limit) {
        return matching(new Filter(null, null), actor)
                .filter(found -> found.state().commitments().stream()
                        .anyMatch(one -> one.projectId().equals(projectId)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Fund>> waiting(Actor actor, int limit) {
        return having(
                actor,
                limit,
                one -> one.movements().stream().anyMatch(movement -> movement.status() == Movement.Status.ENTERED));
    }

    @Override
    public List<Versioned<Fund>> due(LocalDate today, Actor actor, int limit) {
        return having(
                actor,
                limit,
                one -> one.conditions().stream()
                        .anyMatch(condition ->
                                condition.due() != null && !condition.due().isAfter(today)));
    }

    private List<Versioned<Fund>> having(Actor actor, int limit, Predicate<Commitment> such) {
        return matching(new Filter(null, null), actor)
                .filter(found -> found.state().commitments().stream().anyMatch(such))
                .sorted(Comparator.comparing(found -> found.state().number()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Versioned<Fund>> holding(String voucher) {
        return where(fund -> fund.holds(voucher)).stream().findFirst();
    }

    private Stream<Versioned<Fund>> matching(Filter filter, Actor actor) {
        return all().stream()
                .filter(found -> FundSight.readers(found.state(), ExampleProjects.UNITS).stream()
                        .anyMatch(actor.scopes()::contains))
                .filter(found -> filter.unit() == null
                        || filter.unit().equals(found.state().terms().unit()))
                .filter(found -> filter.kind() == null
                        || filter.kind().equals(found.state().terms().kind()));
    }
}
