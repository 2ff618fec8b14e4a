package yihao.lead.document.web;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.lead.Attachment;
import yihao.lead.LeadProblem;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.TimeOrderedIds;
import yihao.lead.document.KeepDocuments;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/leads/{id}/documents")
class DocumentController {

    private final KeepDocuments documents;
    private final Papers papers;
    private final LeadViews views;
    private final TimeOrderedIds ids;

    DocumentController(KeepDocuments documents, Papers papers, LeadViews views, TimeOrderedIds ids) {
        this.documents = documents;
        this.papers = papers;
        this.views = views;
        this.ids = ids;
    }

    record WithdrawRequest(@NotBlank @Size(max = 2000) String reason) {}

    /// @param title the file's name when left out
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<LeadView> attach(
            @PathVariable String id,
            @RequestParam @Nullable @Size(max = 300) String title,
            @RequestPart MultipartFile file,
            Act act) {
        var actor = act.actor();
        documents.mayAttach(id, actor).orElseThrow(Refused::new);
        var kept = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        var document = new Attachment(
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
        var lead = documents.attach(id, document, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Answers.etag(lead.version()))
                .body(views.of(lead, actor, CityTime.day(act.at())));
    }

    @PostMapping("/{documentId}/withdrawal")
    ResponseEntity<LeadView> withdraw(
            @PathVariable String id,
            @PathVariable String documentId,
            @Valid @RequestBody WithdrawRequest request,
            Act act) {
        var lead = documents
                .withdraw(id, documentId, act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(lead, views.of(lead, act.actor(), CityTime.day(act.at())));
    }

    @GetMapping("/{documentId}/file")
    ResponseEntity<InputStreamResource> read(@PathVariable String id, @PathVariable String documentId, Actor actor) {
        var document = documents.find(id, documentId, actor).orElseThrow(Refused::new);
        var open = papers.open(new PaperId(document.fileId()))
                .orElseThrow(() -> new Refused(Refusal.of(LeadProblem.DOCUMENT_UNKNOWN, "id", documentId)))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }
}
