package yihao.project.difficulty;

import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_KIND_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.difficulty.Difficulty.Subject;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// P7: says what stands in a project's way, while it goes on.
public final class RaiseDifficulty {

    private final Difficulties difficulties;
    private final GuideProject projects;
    private final Units units;
    private final RuleBook<DifficultyRules> book;
    private final Supplier<String> newId;

    public RaiseDifficulty(
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
        if (project.standing().hasEnded()) {
            return project.standing().refusal();
        }
        if (act.reason() == null || act.reason().isBlank()) {
            return Optional.of(Refusal.of(REASON_MISSING));
        }
        if (valid.kind(kind).isEmpty()) {
            return Optional.of(Refusal.of(DIFFICULTY_KIND_UNKNOWN, "kind", kind));
        }
        return units.name(asked).isPresent() ? Optional.empty() : Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", asked));
    }

    private Difficulty raised(
            Versioned<Project> stored, String kind, String asked, RuleSet<DifficultyRules> valid, Act act) {
        var project = stored.state();
        var number = difficulties.newNumber(CityTime.day(act.at()).getYear());
        var subject =
                new Subject(stored.id(), project.number(), project.profile().name());
        return Difficulty.raised(number, subject, project.unit(), kind, asked, valid, act);
    }

    public boolean mayRaise(String projectId, Actor actor, Instant now) {
        var rights = new DifficultyRights(
                book.inForce(CityTime.day(now)).orElseThrow().rules());
        return projects.find(projectId, actor)
                                .map(project -> !project.state().standing().hasEnded()
                                        && rights.whyNotRaise(
                                                        actor, project.state().unit())
                                                .isEmpty())
                        instanceof Outcome.Done<Boolean>(var may)
                && may;
    }
}
