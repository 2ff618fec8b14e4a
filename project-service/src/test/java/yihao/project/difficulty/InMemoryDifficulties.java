package yihao.project.difficulty;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryDifficulties extends InMemoryAggregates<Difficulty> implements Difficulties {

    private int number;

    InMemoryDifficulties() {
        super(difficulty -> Set.of(difficulty.number()));
    }

    @Override
    public String newNumber(int year) {
        return "D-%d-%06d".formatted(year, ++number);
    }

    @Override
    public List<Versioned<Difficulty>> ofProject(String projectId, int limit) {
        return where(one -> one.of().projectId().equals(projectId));
    }

    @Override
    public List<Versioned<Difficulty>> list(Filter filter, Actor actor, int limit) {
        return where(one -> filter.status() == null || filter.status() == one.status());
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most).size();
    }

    @Override
    public List<Versioned<Difficulty>> passingOn(LocalDate day, int limit) {
        return where(one -> one.passesOn() != null && one.passesOn().isBefore(day));
    }

    @Override
    public List<Versioned<Difficulty>> unsettled(Actor actor, int limit) {
        return where(one -> !one.isEnded()).stream()
                .sorted(comparing(one -> one.state().due(), nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
