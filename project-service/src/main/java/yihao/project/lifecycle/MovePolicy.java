package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.DATE_BEFORE_LAST_STAGE;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.GATE_NOT_MET;
import static yihao.project.lifecycle.ProjectProblem.MOVE_NOT_ALLOWED;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.project.Rights;
import yihao.project.lifecycle.GateFacts.Further;
import yihao.project.lifecycle.StageRules.Move;
import yihao.project.lifecycle.StageRules.Stage;
import yihao.rules.Bilingual;

/// Rules PJ-02 and PJ-03: only along a move of the rules, by a function that may, with a reason where the rules want
/// one, and through the gates on its way; a refusal lists everything that is missing.
record MovePolicy(StageRules rules, Further further) {

    MovePolicy(StageRules rules) {
        this(rules, Further.NONE);
    }

    Outcome<Project> move(Project project, String to, @Nullable LocalDate day, Act act) {
        var resting = project.standing().refusal();
        if (resting.isPresent()) {
            return Outcome.refused(resting.get());
        }
        var open = new JumpPolicy(rules).whyOpen(project);
        if (open.isPresent()) {
            return Outcome.refused(open.get());
        }
        var move = rules.move(project.stage(), to);
        if (move.isEmpty()) {
            return Outcome.refused(new Refusal(MOVE_NOT_ALLOWED, Map.of("from", project.stage(), "to", to)));
        }
        if (!Rights.may(act.actor(), project.unit(), move.get().functions())) {
            return Outcome.refused(NOT_YOURS);
        }
        if (move.get().needsReason() && Project.isBlank(act.reason())) {
            return Outcome.refused(REASON_MISSING);
        }
        return move.get().correction()
                ? correct(project, move.get(), act)
                : advance(project, to, day == null ? CityTime.day(act.at()) : day, act);
    }

    private Outcome<Project> correct(Project project, Move move, Act act) {
        var day = project.reachedOn().get(move.to());
        return Outcome.done(entered(project, move.to(), day, true, act));
    }

    private Outcome<Project> advance(Project project, String to, LocalDate day, Act act) {
        return whyNotInto(to, day, project, act)
                .<Outcome<Project>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(entered(project, to, day, false, act)));
    }

    /// Whether a stage of the rules was reached on this day and lets the project in.
    Optional<Refusal> whyNotInto(String to, LocalDate day, Project project, Act act) {
        var today = CityTime.day(act.at());
        if (day.isAfter(today)) {
            return wrongDay(DATE_IN_FUTURE, day, today);
        }
        var since = project.log().lastKnownDay();
        if (since.filter(day::isBefore).isPresent()) {
            return wrongDay(DATE_BEFORE_LAST_STAGE, day, since.get());
        }
        var target = rules.stage(to).orElseThrow();
        var missing = new Gates(rules, further).into(target, project);
        return missing.isEmpty() ? Optional.empty() : Optional.of(gateNotMet(target, missing));
    }

    /// The list for machines, and the same in words for both languages.
    private static Refusal gateNotMet(Stage target, List<Missing> missing) {
        var label = target.label();
        return new Refusal(
                GATE_NOT_MET,
                Map.of(
                        "to", target.id(),
                        "toZh", label.zh(),
                        "toEn", label.en(),
                        "missing", missing,
                        "missingZh", join("、", missing, Bilingual::zh),
                        "missingEn", join(", ", missing, Bilingual::en)));
    }

    private static String join(String comma, List<Missing> missing, Function<Bilingual, String> language) {
        return missing.stream().map(Missing::inWords).map(language).collect(Collectors.joining(comma));
    }

    private static Optional<Refusal> wrongDay(ProblemCode why, LocalDate day, LocalDate limit) {
        return Optional.of(new Refusal(why, Map.of("date", day, "limit", limit)));
    }

    /// @param on none where nobody says on which day the stage was reached
    private Project entered(Project project, String to, @Nullable LocalDate on, boolean correction, Act act) {
        return project.with(new StageEntry(
                project.stage(),
                to,
                on == null ? CityTime.day(act.at()) : on,
                act.at(),
                act.actor().subject(),
                act.reason(),
                correction,
                rules.version(),
                on == null,
                false));
    }
}
