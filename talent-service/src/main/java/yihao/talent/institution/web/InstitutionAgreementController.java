package yihao.talent.institution.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.institution.Agreement.Mark;
import yihao.talent.institution.Institution;
import yihao.talent.institution.KeepAgreements;
import yihao.talent.institution.web.InstitutionRequests.AgreementRequest;
import yihao.talent.institution.web.InstitutionRequests.CommitmentRequest;
import yihao.talent.institution.web.InstitutionRequests.EndingRequest;
import yihao.talent.institution.web.InstitutionRequests.ExtensionRequest;
import yihao.talent.institution.web.InstitutionRequests.MarkRequest;

/// T1: cooperation agreements, and what both sides owe by them.
@RestController
@RequestMapping("/api/institutions/{id}/agreements")
class InstitutionAgreementController {

    private final KeepAgreements agreements;
    private final InstitutionViews views;
    private final Ids ids;

    InstitutionAgreementController(KeepAgreements agreements, InstitutionViews views, Ids ids) {
        this.agreements = agreements;
        this.views = views;
        this.ids = ids;
    }

    @PostMapping
    ResponseEntity<InstitutionView> sign(
            @PathVariable String id, @Valid @RequestBody AgreementRequest request, Act act) {
        return answer(agreements.sign(id, request.agreement(ids, act), act), act);
    }

    @PostMapping("/{agreementId}/extension")
    ResponseEntity<InstitutionView> extend(
            @PathVariable String id,
            @PathVariable String agreementId,
            @Valid @RequestBody ExtensionRequest request,
            Act act) {
        return answer(agreements.extend(id, agreementId, request.endsOn(), request.reason(), act), act);
    }

    @PostMapping("/{agreementId}/ending")
    ResponseEntity<InstitutionView> end(
            @PathVariable String id,
            @PathVariable String agreementId,
            @Valid @RequestBody EndingRequest request,
            Act act) {
        return answer(agreements.end(id, agreementId, request.on(), request.reason(), act), act);
    }

    @PostMapping("/{agreementId}/commitments")
    ResponseEntity<InstitutionView> add(
            @PathVariable String id,
            @PathVariable String agreementId,
            @Valid @RequestBody CommitmentRequest request,
            Act act) {
        return answer(agreements.add(id, agreementId, request.commitment(ids), act), act);
    }

    @PostMapping("/{agreementId}/commitments/{commitmentId}/mark")
    ResponseEntity<InstitutionView> mark(
            @PathVariable String id,
            @PathVariable String agreementId,
            @PathVariable String commitmentId,
            @Valid @RequestBody MarkRequest request,
            Act act) {
        var mark = new Mark(
                request.kept(), request.on(), request.note(), act.actor().subject(), act.at());
        return answer(agreements.mark(id, agreementId, commitmentId, mark, act), act);
    }

    private ResponseEntity<InstitutionView> answer(Outcome<Versioned<Institution>> outcome, Act act) {
        var stored = outcome.orElseThrow(Refused::new);
        return Answers.ok(stored, views.of(stored, act.actor()));
    }
}
