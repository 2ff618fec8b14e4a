package yihao.project.difficulty;

import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_KIND_UNKNOWN;
import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.difficulty.Difficulty.Status;
import yihao.project.difficulty.Difficulty.Subject;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Standing;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// P7: what stands in a project's way, from who raises it to who says that it is settled.
public final class SettleDifficulty {

    private static final int MOST_OF_PROJECT = 500;

    private final Difficulties difficulties;
    private final GuideProject projects;
    private final Units units;
    private final RuleBook<DifficultyRules> book;
    private final Supplier<String> newId;

    public SettleDifficulty(
            Difficulties difficulties,
            GuideProject projects,
            Units units,
            RuleBook<DifficultyRules> book,
            Supplier<String> newId) {
        this.difficulties = difficulties;
        this.projects = projects;
        this.units = units;
        this.book = book;
        this.newId = newId;
    }

    /// @param asked the unit that is to answer first; none: the project's own
    /// @param act says what stands in the way
    public Outcome<Versioned<Difficulty>> raise(String projectId, String kind, @Nullable String asked, Act act) {
        var valid = book.inForce(CityTime.day(act.at())).orElseThrow();
        return projects.find(projectId, act.actor()).flatMap(project -> {
            var first = asked == null ? project.state().unit() : asked;
            return whyNot(project.state(), kind, first, valid.rules(), act)
                    .<Outcome<Versioned<Difficulty>>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(difficulties.add(
                            newId.get(), raised(project, kind, first, valid, act), DifficultyAction.RAISED, act)));
        });
    }

    private Optional<Refusal> whyNot(Project project, String kind, String asked, DifficultyRules valid, Act act) {
        var notYours = new DifficultyRights(valid).whyNotRaise(act.actor(), project.unit());
        if (notYours.isPresent()) {
            return notYours.map(Refusal::of);
        }
        if (project.standing().status() == Standing.Status.TERMINATED) {
            return project.standing().refusal();
        }
        if (act.reason() == null || act.reason().isBlank()) {
            return Optional.of(Refusal.of(REASON_MISSING));
        }
        if (valid.kind(kind).isEmpty()) {
            return Optional.of(Refusal.of(DIFFICULTY_KIND_UNKNOWN, "kind", kind));
        }
        return isUnit(asked) ? Optional.empty() : Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", asked));
    }

    private Difficulty raised(
            Versioned<Project> stored, String kind, String asked, RuleSet<DifficultyRules> valid, Act act) {
        var project = stored.state();
        var number = difficulties.newNumber(CityTime.day(act.at()).getYear());
        var subject =
                new Subject(stored.id(), project.number(), project.profile().name());
        return Difficulty.raised(number, subject, project.unit(), kind, asked, valid, act);
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
        return difficulty.readers(units).stream().anyMatch(actor.scopes()::contains)
                || projects.find(difficulty.of().projectId(), actor) instanceof Outcome.Done<?>;
    }

    public Outcome<List<Versioned<Difficulty>>> ofProject(String projectId, Actor actor) {
        return projects.find(projectId, actor).map(project -> difficulties.ofProject(project.id(), MOST_OF_PROJECT));
    }

    public boolean mayRaise(String projectId, Actor actor, Instant now) {
        var rights = new DifficultyRights(
                book.inForce(CityTime.day(now)).orElseThrow().rules());
        return projects.find(projectId, actor)
                                .map(project -> project.state().standing().status() != Standing.Status.TERMINATED
                                        && rights.whyNotRaise(
                                                        actor, project.state().unit())
                                                .isEmpty())
                        instanceof Outcome.Done<Boolean>(var may)
                && may;
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
