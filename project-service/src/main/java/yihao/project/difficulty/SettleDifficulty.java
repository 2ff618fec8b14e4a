package yihao.project.difficulty;

import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.difficulty.Difficulty.Status;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

/// P7: what stands in a project's way, from who raises it to who says that it is settled.
public final class SettleDifficulty {

    private static final int MOST_OF_PROJECT = 500;

    private final Difficulties difficulties;
    private final GuideProject projects;
    private final Units units;
    private final RuleBook<DifficultyRules> book;

    public SettleDifficulty(
            Difficulties difficulties, GuideProject projects, Units units, RuleBook<DifficultyRules> book) {
        this.difficulties = difficulties;
        this.projects = projects;
        this.units = units;
        this.book = book;
    }

    /// Rule DF-06: the level that has it may have another unit answer in its place; the time goes on.
    public Outcome<Versioned<Difficulty>> ask(String id, String unit, Act act) {
        return isUnit(unit)
                ? decide(id, DifficultyAction.ASKED, act, DifficultyRights::whyNotAsk, one -> one.ask(unit))
                : Outcome.refused(Refusal.of(UNIT_UNKNOWN, "unit", unit));
    }

    public Outcome<Versioned<Difficulty>> answer(String id, Act act) {
        return decide(
                id,
                DifficultyAction.ANSWERED,
                act,
                DifficultyRights::whyNotAnswer,
                said(act, (one, why) -> one.answer(rulesOf(one), why)));
    }

    public Outcome<Versioned<Difficulty>> settle(String id, Act act) {
        return decide(id, DifficultyAction.SETTLED, act, DifficultyRights::whyNotJudge, one -> one.settle(act));
    }

    public Outcome<Versioned<Difficulty>> sendUp(String id, Act act) {
        return decide(
                id,
                DifficultyAction.SENT_UP,
                act,
                DifficultyRights::whyNotJudge,
                said(act, (one, why) -> one.sendUp(rulesOf(one), why)));
    }

    public Outcome<Versioned<Difficulty>> withdraw(String id, Act act) {
        return decide(
                id, DifficultyAction.WITHDRAWN, act, DifficultyRights::whyNotWithdraw, said(act, Difficulty::withdraw));
    }

    private static Function<Difficulty, Outcome<Difficulty>> said(
            Act act, BiFunction<Difficulty, Act, Outcome<Difficulty>> decision) {
        var reason = act.reason();
        return one -> reason == null || reason.isBlank() ? Outcome.refused(REASON_MISSING) : decision.apply(one, act);
    }

    /// Rule DF-02: seen by whoever sees its project, by every unit that was asked, and by those above it.
    public Outcome<Versioned<Difficulty>> find(String id, Actor actor) {
        return difficulties
                .find(id)
                .filter(found -> sees(actor, found.state()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(DIFFICULTY_NOT_FOUND, "id", id)));
    }

    private boolean sees(Actor actor, Difficulty difficulty) {
        return new DifficultyReaders(units).of(difficulty).stream().anyMatch(actor.scopes()::contains)
                || projects.find(difficulty.of().projectId(), actor) instanceof Outcome.Done<?>;
    }

    public Outcome<List<Versioned<Difficulty>>> ofProject(String projectId, Actor actor) {
        return projects.find(projectId, actor).map(project -> difficulties.ofProject(project.id(), MOST_OF_PROJECT));
    }

    /// What this actor may do with it now.
    public List<String> actions(Difficulty difficulty, Actor actor) {
        return new DifficultyRights(rulesOf(difficulty)).actions(actor, difficulty);
    }

    /// What may wait for this actor: open on a level it answers on, and answered.
    public List<Versioned<Difficulty>> waiting(Actor actor, Instant now, int limit) {
        var valid = book.inForce(CityTime.day(now)).orElseThrow().rules();
        var open = difficulties.waiting(Status.OPEN, new DifficultyRights(valid).levelsOf(actor), actor, limit);
        var all = valid.levels().stream().map(DifficultyRules.Level::id).collect(Collectors.toSet());
        return Stream.concat(open.stream(), difficulties.waiting(Status.ANSWERED, all, actor, limit).stream())
                .toList();
    }

    /// The rules it was raised by; the latest begun where this instance has not heard of them yet.
    public DifficultyRules rulesOf(Difficulty difficulty) {
        return book.find(difficulty.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    private boolean isUnit(String unit) {
        return units.name(unit).isPresent();
    }

    private Outcome<Versioned<Difficulty>> decide(
            String id,
            DifficultyAction action,
            Act act,
            Right right,
            Function<Difficulty, Outcome<Difficulty>> decision) {
        return find(id, act.actor())
                .flatMap(_ -> difficulties.change(id, action, act, one -> {
                    var whyNot = right.whyNot(new DifficultyRights(rulesOf(one)), act.actor(), one);
                    return whyNot.isPresent() ? Outcome.refused(whyNot.get()) : decision.apply(one);
                }));
    }

    private interface Right {
        Optional<ProblemCode> whyNot(DifficultyRights rights, Actor actor, Difficulty difficulty);
    }
}
