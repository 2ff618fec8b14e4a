package yihao.project.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectEdit;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Standing.Status;
import yihao.rules.Bilingual;

@RestController
@RequestMapping("/api/projects")
class ProjectController {

    private static final int CARDS = 20;

    private final Projects projects;
    private final GuideProject guideProject;
    private final ProjectViews views;
    private final LitProjects litProjects;

    ProjectController(Projects projects, GuideProject guideProject, ProjectViews views, LitProjects litProjects) {
        this.projects = projects;
        this.guideProject = guideProject;
        this.views = views;
        this.litProjects = litProjects;
    }

    @GetMapping
    Page<ProjectRow> list(
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Colour light,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new Projects.Filter(stage, unit, status, q, views.ofKind(kind), after);
        var most = Page.limit(limit);
        if (light != null) {
            return litProjects.page(filter, light, actor, most);
        }
        var found = projects.list(filter, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                views.rows(page, actor),
                found.size() > most ? page.getLast().state().number() : null,
                projects.count(filter, actor, Page.COUNTED));
    }

    @GetMapping("/board")
    Map<String, List<Column>> board(
            @RequestParam @Nullable String unit, @RequestParam @Nullable String q, Actor actor) {
        var filter = new Projects.Filter(null, unit, null, q, null);
        var columns = views.rules().stages().stream()
                .map(stage -> {
                    var inStage = filter.inStage(stage.id());
                    var count = projects.count(inStage, actor, Page.COUNTED);
                    return new Column(
                            stage.id(),
                            stage.label(),
                            Math.min(count, Page.COUNTED),
                            count <= Page.COUNTED,
                            views.rows(projects.list(inStage, actor, CARDS), actor));
                })
                .toList();
        return Map.of("columns", columns);
    }

    record Column(String stage, Bilingual label, long count, boolean exact, List<ProjectRow> items) {}

    @GetMapping("/{id}")
    ResponseEntity<ProjectView> one(@PathVariable String id, Actor actor) {
        return answer(guideProject.find(id, actor).orElseThrow(Refused::new), actor);
    }

    @PatchMapping("/{id}")
    ResponseEntity<ProjectView> edit(@PathVariable String id, @Valid @RequestBody EditRequest request, Act act) {
        return answer(guideProject.edit(id, request.edit(), act).orElseThrow(Refused::new), act.actor());
    }

    private ResponseEntity<ProjectView> answer(Versioned<Project> stored, Actor actor) {
        return Answers.ok(stored, views.view(stored, actor));
    }

    /// @param fields by id of the rule data; null empties a field
    record EditRequest(
            @Nullable String name,
            @Nullable @Pattern(regexp = "[A-T]?\\d{0,4}") String industry,
            @Nullable @Size(max = 100) String kind,
            @Nullable Boolean investorFromOutsideCity,
            @Nullable @Size(max = 50) List<String> sharingUnits,
            @Nullable @Size(max = 200) Map<String, JsonNode> fields) {

        ProjectEdit edit() {
            var plain = new HashMap<String, Optional<Object>>();
            if (fields != null) {
                fields.forEach((id, node) -> plain.put(id, plain(node)));
            }
            return new ProjectEdit(name, industry, investorFromOutsideCity, sharingUnits, plain, kind);
        }

        /// Anything that no field could hold stays a node and is refused as a wrong type.
        private static Optional<Object> plain(JsonNode node) {
            if (node.isNull()) {
                return Optional.empty();
            }
            if (node.isString()) {
                return Optional.of(node.asString());
            }
            if (node.isBoolean()) {
                return Optional.of(node.booleanValue());
            }
            if (node.isNumber()) {
                return Optional.of(node.decimalValue());
            }
            if (node.isObject()) {
                var map = new HashMap<String, Object>();
                node.properties()
                        .forEach(entry ->
                                map.put(entry.getKey(), plain(entry.getValue()).orElse(node)));
                return Optional.of(map);
            }
            if (node.isArray()) {
                return Optional.of(node.values().stream()
                        .map(item -> plain(item).orElse(node))
                        .toList());
            }
            return Optional.of(node);
        }
    }
}
