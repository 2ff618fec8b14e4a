package yihao.project.lifecycle.kafka;

import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;
import yihao.contracts.project.LostProject;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Money;
import yihao.platform.events.EventsOut;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.Loss;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectAction;
import yihao.project.lifecycle.Standing.Status;

/// What the other services hear of a project. A lost one has ended like one that was terminated, and says where it
/// went. Two fields of the rule data are named in the contract: `contractAmount` and `signedOn`; rules without them
/// tell none.
public final class ProjectsOut {

    private ProjectsOut() {}

    public static EventsOut<Project> events() {
        var named = EventsOut.named(ProjectEvent.class, ProjectsOut::state);
        return (id, action, project) -> named.of(
                id, action.equals(ProjectAction.LOST.name()) ? ProjectAction.TERMINATED.name() : action, project);
    }

    public static ProjectState state(String id, Project project) {
        var origin = project.origin();
        var profile = project.profile();
        return new ProjectState(
                id,
                project.number(),
                origin.leadId(),
                profile.name(),
                origin.enterpriseId(),
                origin.investorName(),
                origin.creditCode(),
                origin.country(),
                origin.foreignInvested(),
                profile.investorFromOutsideCity(),
                profile.industry(),
                project.unit(),
                profile.sharingUnits(),
                project.stage(),
                project.reachedOn(),
                project.fields().get("contractAmount") instanceof FieldValue.Sum(var money) ? amount(money) : null,
                project.fields().get("signedOn") instanceof FieldValue.Day(var day) ? day : null,
                reasonOf(project, Status.SUSPENDED),
                origin.leadNumber(),
                amount(origin.amount()),
                project.standing().hasEnded()
                        ? Status.TERMINATED.name()
                        : project.standing().status().name(),
                project.standing().hasEnded() ? project.standing().reason() : null,
                project.saidByLedger(),
                lost(project.standing().loss()));
    }

    /// Whom it went to is told to nobody.
    private static @Nullable LostProject lost(@Nullable Loss loss) {
        return loss == null ? null : new LostProject(loss.on(), loss.place(), loss.division());
    }

    private static @Nullable String reasonOf(Project project, Status status) {
        return project.standing().status() == status ? project.standing().reason() : null;
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
