package yihao.talent.consultation.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.rules.RuleBook;
import yihao.talent.Listing;
import yihao.talent.consultation.AnswerConsultation;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationKinds;
import yihao.talent.consultation.ConsultationRefusal;
import yihao.talent.consultation.ConsultationSight;
import yihao.talent.consultation.Opinion.Attached;

/// The papers that go with an opinion: handed out to whoever may read it.
@RestController
@RequestMapping("/api/consultations/{id}/assignments/{expertId}/files")
class OpinionFileController {

    private final AnswerConsultation answers;
    private final Listing<Consultation> consultations;
    private final ConsultationViews views;
    private final RuleBook<ConsultationKinds> book;
    private final Papers papers;
    private final Clock clock;

    OpinionFileController(
            AnswerConsultation answers,
            Listing<Consultation> consultations,
            ConsultationViews views,
            RuleBook<ConsultationKinds> book,
            Papers papers,
            Clock clock) {
        this.answers = answers;
        this.consultations = consultations;
        this.views = views;
        this.book = book;
        this.papers = papers;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ConsultationView> upload(
            @PathVariable String id,
            @PathVariable String expertId,
            @RequestPart MultipartFile file,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        answers.forFile(id, expertId, act).orElseThrow(Refused::new);
        var kept = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        var attached = new Attached(kept.id().value(), kept.name(), kept.size(), kept.sha256());
        var stored = answers.attach(id, expertId, attached, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Answers.etag(stored.version()))
                .body(views.of(stored, act.actor(), locale));
    }

    @GetMapping("/{fileId}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String id, @PathVariable String expertId, @PathVariable String fileId, Actor actor) {
        var one = visible(id, actor).state();
        var kind = ConsultationKinds.of(one, book);
        var open = one.assignmentOf(expertId)
                .filter(each -> ConsultationSight.readsOpinion(each, one, kind, actor, clock.instant()))
                .filter(each ->
                        each.files().stream().anyMatch(file -> file.fileId().equals(fileId)))
                .flatMap(_ -> papers.open(new PaperId(fileId)))
                .orElseThrow(() -> new Refused(Refusal.of(ConsultationRefusal.FILE_NOT_FOUND, "id", fileId)))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }

    private Versioned<Consultation> visible(String id, Actor actor) {
        return consultations
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
