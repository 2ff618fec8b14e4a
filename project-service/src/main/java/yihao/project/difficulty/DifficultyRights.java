package yihao.project.difficulty;

import static yihao.project.difficulty.Difficulty.Status.ANSWERED;
import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_OWN_ANSWER;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.ProblemCode;
import yihao.project.Rights;
import yihao.project.difficulty.DifficultyRules.Level;

/// Rule DF-03: a level is answered by its functions, in the unit that was asked or for the whole city; what came of it
/// is said by the project's side, and never by who answered.
record DifficultyRights(DifficultyRules rules) {

    private static final String NO_UNIT = "";

    Optional<ProblemCode> whyNotRaise(Actor actor, String unit) {
        return unless(Rights.may(actor, unit, rules.raise()));
    }

    Optional<ProblemCode> whyNotAsk(Actor actor, Difficulty difficulty) {
        return unless(Rights.may(actor, difficulty.unit(), rules.ask()));
    }

    Optional<ProblemCode> whyNotAnswer(Actor actor, Difficulty difficulty) {
        var step = difficulty.current();
        var unit = step.asked() == null ? NO_UNIT : step.asked();
        Set<Function> functions = rules.level(step.level()).map(Level::answer).orElse(Set.of());
        return unless(Rights.may(actor, unit, functions));
    }

    Optional<ProblemCode> whyNotJudge(Actor actor, Difficulty difficulty) {
        var answer = difficulty.current().answer();
        return whyNotRaise(actor, difficulty.unit())
                .or(() -> answer != null && actor.is(answer.by())
                        ? Optional.of(DIFFICULTY_OWN_ANSWER)
                        : Optional.empty());
    }

    Optional<ProblemCode> whyNotWithdraw(Actor actor, Difficulty difficulty) {
        return whyNotRaise(actor, difficulty.unit());
    }

    /// The levels on which somebody with this actor's functions may answer.
    Set<String> levelsOf(Actor actor) {
        return rules.levels().stream()
                .filter(level -> level.answer().stream().anyMatch(actor::has))
                .map(Level::id)
                .collect(Collectors.toSet());
    }

    private static Optional<ProblemCode> unless(boolean may) {
        return may ? Optional.empty() : Optional.of(NOT_YOURS);
    }

    /// What this actor may do with it now; the decision itself asks again.
    List<String> actions(Actor actor, Difficulty difficulty) {
        var actions = new ArrayList<String>();
        if (difficulty.isOpen() && whyNotAnswer(actor, difficulty).isEmpty()) {
            actions.add("answer");
        }
        if (difficulty.isOpen() && whyNotAsk(actor, difficulty).isEmpty()) {
            actions.add("ask");
        }
        if (difficulty.status() == ANSWERED && whyNotJudge(actor, difficulty).isEmpty()) {
            actions.addAll(List.of("settle", "sendUp"));
        }
        if (!difficulty.isEnded() && whyNotWithdraw(actor, difficulty).isEmpty()) {
            actions.add("withdraw");
        }
        return actions;
    }
}
