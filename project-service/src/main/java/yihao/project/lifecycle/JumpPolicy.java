package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.JUMP_NOT_OPEN;
import static yihao.project.lifecycle.ProjectProblem.JUMP_OPEN;
import static yihao.project.lifecycle.ProjectProblem.JUMP_OWN;
import static yihao.project.lifecycle.ProjectProblem.MOVE_NOT_ALLOWED;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.Rights;
import yihao.project.lifecycle.GateFacts.Further;
import yihao.project.lifecycle.StageRules.Stage;
import yihao.rules.Bilingual;

/// Rule PJ-12: over stages a project comes by a jump of the rules that one person proposes with a reason and another
/// consents to; the gate of its stage is asked both times.
record JumpPolicy(StageRules rules, Further further) {

    JumpPolicy(StageRules rules) {
        this(rules, Further.NONE);
    }

    Outcome<Project> propose(Project project, String to, @Nullable LocalDate day, Act act) {
        var on = day == null ? CityTime.day(act.at()) : day;
        return done(
                project.standing()
                        .refusal()
                        .or(() -> whyOpen(project))
                        .or(() -> whyNotAlong(project, to))
                        .or(() -> mayPropose(act.actor(), project, to) ? Optional.empty() : refused(NOT_YOURS))
                        .or(() -> Project.isBlank(act.reason()) ? refused(REASON_MISSING) : Optional.empty())
                        .or(() -> new MovePolicy(rules, further).whyNotInto(to, on, project, act)),
                () -> project.with(new Jump(
                        to,
                        on,
                        Objects.requireNonNull(act.reason()),
                        act.actor().subject(),
                        act.at())));
    }

    Outcome<Project> consent(Project project, Act act) {
        var jump = project.jump();
        if (jump == null) {
            return Outcome.refused(JUMP_NOT_OPEN);
        }
        return done(
                project.standing()
                        .refusal()
                        .or(() -> whyNotAlong(project, jump.to()))
                        .or(() -> whyNotAnswer(project, jump, act.actor()))
                        .or(() -> new MovePolicy(rules, further).whyNotInto(jump.to(), jump.on(), project, act)),
                () -> project.with(StageEntry.jumped(project.stage(), jump, rules, act)));
    }

    Outcome<Project> reject(Project project, Act act) {
        var jump = project.jump();
        if (jump == null) {
            return Outcome.refused(JUMP_NOT_OPEN);
        }
        return done(
                whyNotAnswer(project, jump, act.actor())
                        .or(() -> Project.isBlank(act.reason()) ? refused(REASON_MISSING) : Optional.empty()),
                () -> project.with((Jump) null));
    }

    Outcome<Project> withdraw(Project project, Act act) {
        var jump = project.jump();
        if (jump == null) {
            return Outcome.refused(JUMP_NOT_OPEN);
        }
        return act.actor().didAs(jump.by()) ? Outcome.done(project.with((Jump) null)) : Outcome.refused(NOT_YOURS);
    }

    boolean mayPropose(Actor actor, Project project, String to) {
        return rules.jump(project.stage(), to)
                .filter(move -> Rights.may(actor, project.unit(), move.functions()))
                .isPresent();
    }

    /// Who proposed it answers it never.
    Optional<Refusal> whyNotAnswer(Project project, Jump jump, Actor actor) {
        var may = rules.jump(project.stage(), jump.to())
                .filter(move -> Rights.may(actor, project.unit(), move.consentTo()));
        if (may.isEmpty()) {
            return refused(NOT_YOURS);
        }
        return actor.is(jump.by()) ? refused(JUMP_OWN) : Optional.empty();
    }

    /// Why nothing else moves the project: a jump waits for its answer. One that these rules no longer have can be
    /// answered by nobody, so that it keeps nothing from going on.
    Optional<Refusal> whyOpen(Project project) {
        return Optional.ofNullable(project.jump())
                .filter(jump -> isOfRules(project, jump))
                .map(jump -> {
                    var label = rules.stage(jump.to()).map(Stage::label).orElse(new Bilingual(jump.to(), jump.to()));
                    return new Refusal(JUMP_OPEN, Map.of("to", jump.to(), "toZh", label.zh(), "toEn", label.en()));
                });
    }

    private boolean isOfRules(Project project, Jump jump) {
        return rules.jump(project.stage(), jump.to()).isPresent();
    }

    private Optional<Refusal> whyNotAlong(Project project, String to) {
        return rules.jump(project.stage(), to).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(MOVE_NOT_ALLOWED, Map.of("from", project.stage(), "to", to)));
    }

    private static Optional<Refusal> refused(ProjectProblem why) {
        return Optional.of(Refusal.of(why));
    }

    private static Outcome<Project> done(Optional<Refusal> refused, Supplier<Project> then) {
        return refused.<Outcome<Project>>map(Outcome::refused).orElseGet(() -> Outcome.done(then.get()));
    }
}
