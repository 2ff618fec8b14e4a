package yihao.talent.benefit.web;

import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.BenefitRefusal;
import yihao.talent.benefit.ConfirmInstalments;
import yihao.talent.entitlement.Application.Proof;

/// The files that prove an application or a milestone: kept first, then named by it; handed out to whoever sees the
/// benefit.
@RestController
class BenefitPaperController {

    private final Papers papers;
    private final Listing<Benefit> benefits;

    BenefitPaperController(Papers papers, Listing<Benefit> benefits) {
        this.papers = papers;
        this.benefits = benefits;
    }

    record KeptView(String fileId, String name, long size, String sha256) {}

    @PostMapping(path = "/api/benefit-papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    KeptView keep(@RequestPart MultipartFile file, Act act) {
        if (!ConfirmInstalments.mayConfirm(act.actor())) {
            throw new Refused(Refusal.of(BenefitRefusal.GRANTED_BY_OFFICE));
        }
        var kept = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        return new KeptView(kept.id().value(), kept.name(), kept.size(), kept.sha256());
    }

    @GetMapping("/api/benefits/{id}/papers/{fileId}")
    ResponseEntity<InputStreamResource> read(@PathVariable String id, @PathVariable String fileId, Actor actor) {
        var unknown = Refusal.of(StoreProblem.NOT_FOUND, "id", fileId);
        var benefit = benefits.visible(id, actor)
                .orElseThrow(() -> new Refused(unknown))
                .state();
        var named = Stream.concat(
                        benefit.basis().papers().stream(),
                        benefit.instalments().stream().flatMap(one -> one.proof().stream()))
                .map(Proof::fileId)
                .anyMatch(fileId::equals);
        if (!named) {
            throw new Refused(unknown);
        }
        var open = papers.open(new PaperId(fileId))
                .orElseThrow(() -> new Refused(unknown))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }
}
