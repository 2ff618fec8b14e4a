package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.NOT_SUSPENDED;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.PROJECT_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GateFacts.Further;
import yihao.project.lifecycle.Standing.Status;

/// A project on its way: seen by who may see it, moved, edited, suspended, resumed, ended.
public final class GuideProject {

    private final Projects projects;
    private final StageRuleBook rules;
    private final Readers readers;
    private final GateFacts facts;

    public GuideProject(Projects projects, StageRuleBook rules, Readers readers, GateFacts facts) {
        this.projects = projects;
        this.rules = rules;
        this.readers = readers;
        this.facts = facts;
    }

    public Outcome<Versioned<Project>> find(String id, Actor actor) {
        return projects.find(id)
                .filter(found -> readers.mayRead(actor, found.state()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(PROJECT_NOT_FOUND, "id", id)));
    }

    public Outcome<Versioned<Project>> move(String id, String to, @Nullable LocalDate day, Act act) {
        return decide(
                id,
                ProjectAction.STAGE_MOVED,
                act,
                (project, valid) -> new MovePolicy(valid, facts.of(id)).move(project, to, day, act));
    }

    public Outcome<Versioned<Project>> edit(String id, ProjectEdit edit, Act act) {
        return decide(
                id,
                ProjectAction.CHANGED,
                act,
                (project, valid) -> new EditPolicy(valid, readers.units()).apply(project, edit, act));
    }

    public Outcome<Versioned<Project>> addEvidence(String id, Evidence evidence, Act act) {
        return decide(
                id,
                ProjectAction.EVIDENCE_ADDED,
                act,
                (project, valid) -> new EvidencePolicy(valid).add(project, evidence, act));
    }

    /// Whether evidence would be taken from this person at all: asked before a file is kept that nobody could remove.
    public Outcome<Versioned<Project>> forEvidence(String id, Act act) {
        var valid = rules.on(CityTime.day(act.at()));
        return find(id, act.actor())
                .flatMap(found -> new Possible(valid, act.actor(), found.state())
                                .actions()
                                .contains("addEvidence")
                        ? Outcome.done(found)
                        : Outcome.refused(whyEnded(found.state()).orElseGet(() -> Refusal.of(NOT_YOURS))));
    }

    public Outcome<Versioned<Project>> withdrawEvidence(String id, String evidenceId, Act act) {
        return decide(
                id,
                ProjectAction.EVIDENCE_WITHDRAWN,
                act,
                (project, valid) -> new EvidencePolicy(valid).withdraw(project, evidenceId, act));
    }

    public Outcome<Versioned<Project>> suspend(String id, Act act) {
        return suspend(id, null, act);
    }

    /// @param on since which day, where that is said
    public Outcome<Versioned<Project>> suspend(String id, @Nullable LocalDate on, Act act) {
        return decide(id, ProjectAction.SUSPENDED, act, (project, valid) -> {
            var resting = project.standing().refusal();
            return resting.isPresent()
                    ? Outcome.refused(resting.get())
                    : stand(project, valid, "suspend", Status.SUSPENDED, on, act);
        });
    }

    public Outcome<Versioned<Project>> resume(String id, Act act) {
        return decide(id, ProjectAction.RESUMED, act, (project, valid) -> {
            if (project.standing().status() != Status.SUSPENDED) {
                return Outcome.refused(NOT_SUSPENDED);
            }
            return valid.may(act.actor(), "resume", project)
                    ? Outcome.done(project.with(new Standing(Status.ACTIVE, null, act.at())))
                    : Outcome.refused(NOT_YOURS);
        });
    }

    public Outcome<Versioned<Project>> terminate(String id, Act act) {
        return terminate(id, null, act);
    }

    /// @param on on which day, where that is said
    public Outcome<Versioned<Project>> terminate(String id, @Nullable LocalDate on, Act act) {
        return decide(
                id,
                ProjectAction.TERMINATED,
                act,
                (project, valid) -> whyEnded(project)
                        .<Outcome<Project>>map(Outcome::refused)
                        .orElseGet(() -> stand(project, valid, "terminate", Status.TERMINATED, on, act)));
    }

    public Outcome<Versioned<Project>> lose(String id, Loss loss, Act act) {
        return decide(
                id,
                ProjectAction.LOST,
                act,
                (project, valid) -> whyEnded(project)
                        .or(() -> loss.whyNot(project, valid, act))
                        .<Outcome<Project>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(project.with(Standing.lost(loss, act.reason(), act.at())))));
    }

    private static Optional<Refusal> whyEnded(Project project) {
        return project.standing().hasEnded() ? project.standing().refusal() : Optional.empty();
    }

    private static Outcome<Project> stand(
            Project project, StageRules valid, String right, Status status, @Nullable LocalDate on, Act act) {
        if (!valid.may(act.actor(), right, project)) {
            return Outcome.refused(NOT_YOURS);
        }
        if (Project.isBlank(act.reason())) {
            return Outcome.refused(REASON_MISSING);
        }
        return Optional.ofNullable(on)
                .flatMap(day -> Standing.whyNotOn(day, project, act))
                .<Outcome<Project>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(project.with(new Standing(status, act.reason(), act.at(), on))));
    }

    Further further(String id) {
        return facts.of(id);
    }

    Outcome<Versioned<Project>> decide(
            String id, ProjectAction action, Act act, BiFunction<Project, StageRules, Outcome<Project>> decision) {
        var valid = rules.on(CityTime.day(act.at()));
        return find(id, act.actor())
                .flatMap(_ -> projects.change(id, action, act, project -> decision.apply(project, valid)));
    }
}
