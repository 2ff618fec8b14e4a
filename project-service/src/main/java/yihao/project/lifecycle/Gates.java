package yihao.project.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yihao.project.lifecycle.GateFacts.Further;
import yihao.project.lifecycle.StageRules.Stage;

/// What the gates of these rules still ask of a project.
public record Gates(StageRules rules, Further further) {

    /// Rule PJ-15: before it may enter this stage: its own gate, and those of the stages on its way here, which have to
    /// hold still. A paper or a field that two gates ask for is named once.
    public List<Missing> into(Stage target, Project project) {
        var way = way(project, target);
        var named = new HashSet<Object>();
        return of(rules.stages().stream().filter(one -> way.contains(one.id())).toList(), project).stream()
                .filter(missing -> named.add(
                        switch (missing.kind()) {
                            case PAPER, FIELD -> List.of(missing.kind(), missing.id());
                            case CONDITION, ANY_OF -> missing;
                        }))
                .toList();
    }

    /// Those it came through, the one it stands in, and the one it goes to. Stages that were passed over by a jump or
    /// by the rules are not on it, nor are those of which only a ledger says that they were reached.
    private Set<String> way(Project project, Stage target) {
        var log = project.log();
        var way = new HashSet<>(log.cameThrough());
        if (log.toldByLedger().stream()
                .flatMap(told -> rules.upTo(told).stream())
                .noneMatch(stage -> stage.id().equals(project.stage()))) {
            way.add(project.stage());
        }
        way.add(target.id());
        return way;
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
