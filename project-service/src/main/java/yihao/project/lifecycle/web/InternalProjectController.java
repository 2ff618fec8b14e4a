package yihao.project.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Start;
import yihao.project.lifecycle.StartProject;

/// For the other services only: lead-service starts a project and waits for its number.
@RestController
@RequestMapping("/internal/projects")
class InternalProjectController {

    private final StartProject startProject;
    private final GuideProject guideProject;
    private final ProjectViews views;

    InternalProjectController(StartProject startProject, GuideProject guideProject, ProjectViews views) {
        this.startProject = startProject;
        this.guideProject = guideProject;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<StartedView> start(
            @Valid @RequestBody StartRequest request,
            @RequestHeader(name = "X-Causing-Actor", required = false) @Nullable String causing,
            Act act) {
        var started = startProject.from(request.start(), causing == null ? act : act.because("for " + causing));
        var project = started.project();
        return ResponseEntity.status(started.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Answers.etag(project.version()))
                .body(new StartedView(project.id(), project.state().number(), request.leadId(), started.created()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ProjectView> one(@PathVariable String id, Actor actor) {
        var stored = guideProject.find(id, actor).orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, actor));
    }

    record StartedView(String projectId, String number, String leadId, boolean created) {}

    /// The lead's public state; a newer lead-service may say more than we read.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StartRequest(
            @NotBlank String leadId,
            @NotBlank String number,
            @NotBlank String enterpriseId,
            @NotBlank String investorName,
            @Nullable String creditCode,
            @NotBlank String country,
            @NotBlank String title,
            @NotNull Money amount,
            @Nullable String industry,
            @NotBlank String reportingUnit,
            @NotNull List<String> ownerUnits) {

        Start start() {
            var unit = ownerUnits.isEmpty() ? reportingUnit : ownerUnits.getFirst();
            var sharing = Stream.concat(ownerUnits.stream(), Stream.of(reportingUnit))
                    .filter(other -> !other.equals(unit))
                    .distinct()
                    .toList();
            var origin = Origin.ofLead(leadId, number, enterpriseId, investorName, creditCode, country, amount);
            return new Start(origin, title, industry, unit, sharing);
        }
    }
}
