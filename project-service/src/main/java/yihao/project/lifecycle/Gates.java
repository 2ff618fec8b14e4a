package yihao.project.lifecycle;

import java.util.List;
import yihao.project.lifecycle.GateFacts.Further;
import yihao.project.lifecycle.StageRules.Stage;

/// What the gates of these rules still ask of a project.
public record Gates(StageRules rules, Further further) {

    /// Before it may enter this stage.
    public List<Missing> into(Stage target, Project project) {
        return of(List.of(target), project);
    }

    /// Of the stages that a ledger says were reached; a project that came through its gates here owes them nothing.
    public List<Missing> unproved(Project project) {
        return project.origin().ledger() == null ? List.of() : of(rules.upTo(project.stage()), project);
    }

    private List<Missing> of(List<Stage> stages, Project project) {
        var asked = new AskedProject(project, further);
        return stages.stream()
                .flatMap(stage -> Requirement.missing(stage.gate(), asked).stream())
                .distinct()
                .toList();
    }
}
