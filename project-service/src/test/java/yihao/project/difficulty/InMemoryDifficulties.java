package yihao.project.difficulty;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryDifficulties extends InMemoryAggregates<Difficulty> implements Difficulties {

    private int number;

    public InMemoryDifficulties() {
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
    public List<Versioned<Difficulty>> waiting(Difficulty.Status status, Set<String> levels, Actor actor, int limit) {
        return where(one -> one.status() == status && levels.contains(one.level()) && isSeen(one, actor)).stream()
                .sorted(comparing(one -> one.state().due()))
                .limit(limit)
                .toList();
    }

    private static boolean isSeen(Difficulty one, Actor actor) {
        return actor.seesWholeCity()
                || new DifficultyReaders(ExampleProjects.UNITS).of(one).stream().anyMatch(actor.scopes()::contains);
    }
}
