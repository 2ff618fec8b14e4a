package yihao.lead.enterprise.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.AttestTraits;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.Trait;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L2: the traits of an enterprise by source and year.
@RestController
@RequestMapping("/api/enterprises/{id}/attestations")
class AttestationController {

    private final AttestTraits attestTraits;
    private final FindEnterprise find;

    AttestationController(AttestTraits attestTraits, FindEnterprise find) {
        this.attestTraits = attestTraits;
        this.find = find;
    }

    record AttestationRequest(
            @NotNull Trait trait,
            @NotNull @Min(1000) @Max(9999) Integer year,
            @NotBlank @Size(max = 200) String source) {}

    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    ResponseEntity<EnterpriseView> attest(
            @PathVariable String id, @Valid @RequestBody AttestationRequest request, Act act) {
        return answer(
                attestTraits.attest(
                        id, request.trait(), request.year(), request.source().strip(), act),
                act);
    }

    @PostMapping("/{attestation}/withdrawal")
    ResponseEntity<EnterpriseView> takeBack(
            @PathVariable String id,
            @PathVariable String attestation,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        return answer(attestTraits.takeBack(id, attestation, act.because(request.reason())), act);
    }

    private ResponseEntity<EnterpriseView> answer(Outcome<Versioned<Enterprise>> outcome, Act act) {
        var written = outcome.orElseThrow(Refused::new);
        var firm = find.of(written.id(), act.actor()).orElseThrow();
        return Answers.ok(written, EnterpriseView.of(firm, written.id(), act.actor()));
    }
}
