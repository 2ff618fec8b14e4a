package yihao.talent.institution.web;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.papers.Paper;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.institution.Evidence;
import yihao.talent.institution.InstitutionRefusal;
import yihao.talent.institution.InstitutionSight;
import yihao.talent.institution.KeepEvidence;
import yihao.talent.institution.web.InstitutionRequests.ReasonRequest;

/// T1: evidence with its file, handed out to whoever sees the institution.
@RestController
@RequestMapping("/api/institutions/{id}/evidence")
class InstitutionEvidenceController {

    private final KeepEvidence keep;
    private final InstitutionSight sight;
    private final Papers papers;
    private final InstitutionViews views;
    private final Ids ids;

    InstitutionEvidenceController(
            KeepEvidence keep, InstitutionSight sight, Papers papers, InstitutionViews views, Ids ids) {
        this.keep = keep;
        this.sight = sight;
        this.papers = papers;
        this.views = views;
        this.ids = ids;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<InstitutionView> upload(
            @PathVariable String id,
            @RequestParam @NotBlank String paper,
            @RequestParam @Nullable String agreement,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate documentDate,
            @RequestParam @Nullable @Size(max = 500) String note,
            @RequestPart MultipartFile file,
            Act act) {
        keep.mayAdd(id, act).orElseThrow(Refused::new);
        var kept = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        var evidence = new Evidence(
                ids.next(),
                paper,
                agreement,
                documentDate,
                note,
                file(kept),
                act.actor().subject(),
                act.at(),
                null,
                null);
        var stored = keep.add(id, evidence, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Answers.etag(stored.version()))
                .body(views.of(stored, act.actor()));
    }

    private static Evidence.File file(Paper kept) {
        return new Evidence.File(kept.id().value(), kept.name(), kept.contentType(), kept.size(), kept.sha256());
    }

    @PostMapping("/{evidenceId}/withdrawal")
    ResponseEntity<InstitutionView> withdraw(
            @PathVariable String id,
            @PathVariable String evidenceId,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        var stored = keep.withdraw(id, evidenceId, request.reason(), act).orElseThrow(Refused::new);
        return Answers.ok(stored, views.of(stored, act.actor()));
    }

    @GetMapping("/{evidenceId}/file")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String id, @PathVariable String evidenceId, Actor actor) {
        var open = sight.find(id, actor)
                .orElseThrow(Refused::new)
                .state()
                .folder()
                .paper(evidenceId)
                .flatMap(evidence -> papers.open(new PaperId(evidence.file().id())))
                .orElseThrow(() -> new Refused(Refusal.of(InstitutionRefusal.EVIDENCE_NOT_FOUND)))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }
}
