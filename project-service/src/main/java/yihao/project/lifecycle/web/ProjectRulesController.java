package yihao.project.lifecycle.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Function;
import yihao.project.lifecycle.Missing;
import yihao.project.lifecycle.ProjectKinds;
import yihao.project.lifecycle.Requirement;
import yihao.project.lifecycle.StageRules;
import yihao.rules.Bilingual;

/// The rules of today that projects go by: what forms and boards are built from.
@RestController
class ProjectRulesController {

    private final ProjectViews views;

    ProjectRulesController(ProjectViews views) {
        this.views = views;
    }

    @GetMapping("/api/project-rules")
    RulesView rules() {
        var rules = views.rules();
        return new RulesView(
                rules.version(),
                rules.stages().stream().map(StageView::of).toList(),
                rules.moves(),
                rules.rights(),
                rules.fields(),
                rules.papers(),
                rules.kinds().kinds());
    }

    record RulesView(
            String version,
            List<StageView> stages,
            List<StageRules.Move> moves,
            Map<String, Set<Function>> rights,
            List<StageRules.FieldRule> fields,
            List<StageRules.PaperRule> papers,
            List<ProjectKinds.ProjectKind> kinds) {}

    /// @param gate everything this stage may ask for, whatever the project
    record StageView(String id, Bilingual label, String source, List<Missing> gate) {
        static StageView of(StageRules.Stage stage) {
            var gate = stage.gate().stream().map(Requirement::asMissing).toList();
            return new StageView(stage.id(), stage.label(), stage.source(), gate);
        }
    }
}
