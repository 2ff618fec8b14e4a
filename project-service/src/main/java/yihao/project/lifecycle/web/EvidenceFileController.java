package yihao.project.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.NewIds;
import yihao.project.lifecycle.Evidence;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.ProjectProblem;

/// Evidence with its file: measured, fingerprinted and kept here, handed out to whoever sees the project.
@RestController
@RequestMapping("/api/projects/{id}/evidence")
class EvidenceFileController {

    private final GuideProject guideProject;
    private final Papers papers;
    private final ProjectViews views;
    private final NewIds newIds;

    EvidenceFileController(GuideProject guideProject, Papers papers, ProjectViews views, NewIds newIds) {
        this.guideProject = guideProject;
        this.papers = papers;
        this.views = views;
        this.newIds = newIds;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProjectView> upload(
            @PathVariable String id,
            @RequestParam @NotBlank String paper,
            @RequestParam @Nullable @Size(max = 300) String title,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate documentDate,
            @RequestParam @Nullable @Size(max = 1000) String note,
            @RequestPart MultipartFile file,
            Act act) {
        guideProject.forEvidence(id, act).orElseThrow(Refused::new);
        var kept = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        var evidence = new Evidence(
                newIds.get(),
                paper,
                title == null || title.isBlank() ? kept.name() : title.strip(),
                documentDate,
                kept.sha256(),
                kept.size(),
                kept.contentType(),
                kept.id().value(),
                note,
                act.actor().subject(),
                act.at(),
                null);
        var stored = guideProject.addEvidence(id, evidence, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Answers.etag(stored.version()))
                .body(views.view(stored, act.actor()));
    }

    @GetMapping("/{evidenceId}/file")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String id, @PathVariable String evidenceId, Actor actor) {
        var project = guideProject.find(id, actor).orElseThrow(Refused::new).state();
        var open = project.evidence().stream()
                .filter(item -> item.id().equals(evidenceId))
                .flatMap(item -> java.util.stream.Stream.ofNullable(item.fileId()))
                .findFirst()
                .flatMap(file -> papers.open(new PaperId(file)))
                .orElseThrow(() -> new Refused(Refusal.of(ProjectProblem.EVIDENCE_NOT_FOUND, "id", evidenceId)))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }
}
