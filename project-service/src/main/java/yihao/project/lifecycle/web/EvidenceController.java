package yihao.project.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.NewIds;
import yihao.project.lifecycle.Evidence;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.web.StageController.ReasonRequest;

@RestController
@RequestMapping("/api/projects/{id}/evidence")
class EvidenceController {

    private final GuideProject guideProject;
    private final ProjectViews views;
    private final NewIds newIds;

    EvidenceController(GuideProject guideProject, ProjectViews views, NewIds newIds) {
        this.guideProject = guideProject;
        this.views = views;
        this.newIds = newIds;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProjectView> add(@PathVariable String id, @Valid @RequestBody EvidenceRequest request, Act act) {
        var stored = guideProject
                .addEvidence(id, request.evidence(newIds.get(), act), act)
                .orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Answers.etag(stored.version()))
                .body(views.view(stored, act.actor()));
    }

    @PostMapping("/{evidenceId}/withdrawal")
    ResponseEntity<ProjectView> withdraw(
            @PathVariable String id,
            @PathVariable String evidenceId,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        var stored = guideProject
                .withdrawEvidence(id, evidenceId, act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, act.actor()));
    }

    /// A paper by its fingerprint alone: whoever keeps it can prove later that it is the same.
    record EvidenceRequest(
            @NotBlank String paper,
            @NotBlank @Size(max = 300) String title,
            @Nullable LocalDate documentDate,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Nullable @Positive Long size,
            @Nullable @Size(max = 100) String mediaType,
            @Nullable @Size(max = 1000) String note) {

        Evidence evidence(String id, Act act) {
            return new Evidence(
                    id,
                    paper,
                    title,
                    documentDate,
                    sha256,
                    size,
                    mediaType,
                    null,
                    note,
                    act.actor().subject(),
                    act.at(),
                    null);
        }
    }
}
