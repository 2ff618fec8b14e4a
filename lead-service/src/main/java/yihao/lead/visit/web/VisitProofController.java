package yihao.lead.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
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
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.lead.Attachment;
import yihao.lead.TimeOrderedIds;
import yihao.lead.visit.ProveVisit;
import yihao.lead.visit.VisitProblem;
import yihao.lead.visit.web.VisitViews.VisitView;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L9: photos and signed sheets that prove a visit.
@RestController
@RequestMapping("/api/visits/{id}/proofs")
class VisitProofController {

    private final ProveVisit proveVisit;
    private final Papers papers;
    private final VisitViews views;
    private final TimeOrderedIds ids;

    VisitProofController(ProveVisit proveVisit, Papers papers, VisitViews views, TimeOrderedIds ids) {
        this.proveVisit = proveVisit;
        this.papers = papers;
        this.views = views;
        this.ids = ids;
    }

    record WithdrawRequest(@NotBlank @Size(max = 2000) String reason) {}

    /// @param title the file's name when left out
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<VisitView> add(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable @Size(max = 300) String title,
            @RequestPart MultipartFile file,
            Act act) {
        var actor = act.actor();
        proveVisit.whyNot(id, actor).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        var kept = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        var proof = new Attachment(
                ids.next(),
                title == null || title.isBlank() ? kept.name() : title.strip(),
                kept.id().value(),
                kept.contentType(),
                kept.size(),
                kept.sha256(),
                actor.unit(),
                actor.subject(),
                act.at(),
                null);
        var visit = proveVisit.add(id, proof, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Answers.etag(visit.version()))
                .body(views.of(visit, actor, CityTime.day(act.at())));
    }

    @PostMapping("/{proofId}/withdrawal")
    ResponseEntity<VisitView> withdraw(
            @PathVariable String id,
            @PathVariable String proofId,
            @Valid @RequestBody WithdrawRequest request,
            Act act) {
        var visit =
                proveVisit.withdraw(id, proofId, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(visit, views.of(visit, act.actor(), CityTime.day(act.at())));
    }

    @GetMapping("/{proofId}/file")
    ResponseEntity<InputStreamResource> read(@PathVariable String id, @PathVariable String proofId, Actor actor) {
        var proof = proveVisit.find(id, proofId, actor).orElseThrow(Refused::new);
        var open = papers.open(new PaperId(proof.fileId()))
                .orElseThrow(() -> new Refused(Refusal.of(VisitProblem.VISIT_PROOF_UNKNOWN, "id", proofId)))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }
}
