package yihao.lead.visit.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.lead.visit.CorrectVisit;
import yihao.lead.visit.web.VisitRequest.CorrectionRequest;
import yihao.lead.visit.web.VisitViews.VisitView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L9: a recorded visit is corrected.
@RestController
class VisitCorrectionController {

    private final CorrectVisit correctVisit;
    private final VisitViews views;
    private final Vault vault;

    VisitCorrectionController(CorrectVisit correctVisit, VisitViews views, Vault vault) {
        this.correctVisit = correctVisit;
        this.views = views;
        this.vault = vault;
    }

    @PostMapping("/api/visits/{id}/correction")
    ResponseEntity<VisitView> correct(@PathVariable String id, @Valid @RequestBody CorrectionRequest request, Act act) {
        var visit = correctVisit
                .correct(id, request.typed(vault), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(visit, views.of(visit, act.actor(), CityTime.day(act.at())));
    }
}
