package yihao.project.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryAgreements extends InMemoryAggregates<Agreement> implements Agreements {

    private int number;

    InMemoryAgreements() {
        super(one -> Stream.of(
                        one.number(), Objects.requireNonNullElse(one.watch().currentOf(), one.number()))
                .distinct()
                .toList());
    }

    @Override
    public String newNumber(int year) {
        return "IA-%d-%06d".formatted(year, ++number);
    }

    @Override
    public List<Versioned<Agreement>> ofProject(String projectId, int limit) {
        return where(one -> one.of().projectId().equals(projectId)).reversed();
    }

    @Override
    public List<Versioned<Agreement>> list(Filter filter, Actor actor, int limit) {
        return where(
                one -> filter.status() == null || filter.status() == one.watch().status());
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most).size();
    }

    @Override
    public List<Versioned<Agreement>> placeDue(Collection<String> units, LocalDate until, int limit) {
        return where(one -> units.contains(one.unit())
                && Optional.ofNullable(one.watch().placeDue())
                        .filter(due -> !due.isAfter(until))
                        .isPresent());
    }
}
