package yihao.project.difficulty.kafka;

import static yihao.contracts.platform.ClockKind.ANSWER_DIFFICULTY;
import static yihao.contracts.platform.ClockKind.SETTLE_DIFFICULTY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.project.difficulty.Difficulties;
import yihao.project.difficulty.Difficulty;
import yihao.project.difficulty.Difficulty.Status;
import yihao.project.difficulty.DifficultyReaders;
import yihao.project.difficulty.DifficultyRules;
import yihao.project.difficulty.SettleDifficulty;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

/// P7: the level that has it owes an answer, then the project's side its word on it.
@Component
class DifficultyClocks implements RunningClocks {

    private static final Actor ALL = Actor.service("project");
    /// The earliest due; beyond it a clock is told once others have ended.
    private static final int MOST = 5_000;

    private final Difficulties difficulties;
    private final SettleDifficulty settle;
    private final RuleBook<DifficultyRules> book;
    private final Units units;

    DifficultyClocks(Difficulties difficulties, SettleDifficulty settle, RuleBook<DifficultyRules> book, Units units) {
        this.difficulties = difficulties;
        this.settle = settle;
        this.book = book;
        this.units = units;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(ANSWER_DIFFICULTY, SETTLE_DIFFICULTY);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        var levels = book.versions().stream()
                .flatMap(set -> set.rules().levels().stream())
                .map(DifficultyRules.Level::id)
                .collect(Collectors.toSet());
        return Stream.of(Status.OPEN, Status.ANSWERED)
                .flatMap(status -> difficulties.waiting(status, levels, ALL, MOST).stream())
                .filter(one -> one.state().due() != null)
                .map(this::clock)
                .filter(clock -> !clock.due().isAfter(day));
    }

    private RunningClock clock(Versioned<Difficulty> stored) {
        var one = stored.state();
        var isOpen = one.status() == Status.OPEN;
        var rules = settle.rulesOf(one);
        var readers = new HashSet<>(new DifficultyReaders(units).of(one));
        readers.add(Actor.ALL);
        var clock = RunningClock.of(
                        isOpen ? ANSWER_DIFFICULTY : SETTLE_DIFFICULTY, stored.id(), Objects.requireNonNull(one.due()))
                .named(one.number(), one.of().projectName())
                .readBy(readers);
        return isOpen
                ? clock.owedBy(one.current().asked(), answering(one, rules))
                : clock.owedBy(one.unit(), rules.raise());
    }

    /// Where no unit was asked, those alone that act everywhere.
    private static Set<Function> answering(Difficulty one, DifficultyRules rules) {
        var step = one.current();
        return rules.level(step.level()).map(DifficultyRules.Level::answer).orElse(Set.of()).stream()
                .filter(function -> step.asked() != null || function.seesWholeCity())
                .collect(Collectors.toSet());
    }
}
