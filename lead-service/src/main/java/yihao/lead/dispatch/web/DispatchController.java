package yihao.lead.dispatch.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.FitView;
import yihao.lead.Lead;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.Network;
import yihao.lead.Transfer;
import yihao.lead.dispatch.DispatchLead;
import yihao.lead.dispatch.ProposeUnits;
import yihao.lead.dispatch.TransferLead;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/leads/{id}")
class DispatchController {

    private final DispatchLead dispatchLead;
    private final TransferLead transferLead;
    private final ProposeUnits proposeUnits;
    private final LeadViews views;
    private final Network network;
    private final Clock clock;

    DispatchController(
            DispatchLead dispatchLead,
            TransferLead transferLead,
            ProposeUnits proposeUnits,
            LeadViews views,
            Network network,
            Clock clock) {
        this.proposeUnits = proposeUnits;
        this.network = network;
        this.clock = clock;
        this.dispatchLead = dispatchLead;
        this.transferLead = transferLead;
        this.views = views;
    }

    record DispatchRequest(
            @NotEmpty @Size(max = 20) List<@NotBlank String> units,
            @Nullable @Size(max = 2000) String note) {}

    /// @param from the owner that hands it on
    /// @param share that it keeps, in percent, with two digits at most; left out where nothing was agreed
    record TransferRequest(
            @NotBlank String from,
            @NotBlank String to,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal share,

            @NotBlank @Size(max = 2000) String reason) {}

    record Proposals(List<FitView> items) {}

    record AcceptRequest(@Nullable @Size(max = 2000) String note) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    record ProgressRequest(
            @NotBlank @Size(max = 5000) String text,
            @Nullable LocalDate on) {}

    @PostMapping("/dispatches")
    ResponseEntity<LeadView> dispatch(@PathVariable String id, @Valid @RequestBody DispatchRequest request, Act act) {
        return answer(dispatchLead.dispatch(id, request.units(), act.because(request.note())), act);
    }

    /// Whose territory the investor's place is: proposed, never decided.
    @GetMapping("/dispatch-proposals")
    Proposals proposals(@PathVariable String id, Actor actor) {
        var fits = proposeUnits.of(id, actor, CityTime.day(clock.instant())).orElseThrow(Refused::new);
        return new Proposals(fits.stream().map(fit -> FitView.of(fit, network)).toList());
    }

    @PostMapping("/transfers")
    ResponseEntity<LeadView> transfer(@PathVariable String id, @Valid @RequestBody TransferRequest request, Act act) {
        var transfer = new Transfer(request.from(), request.share());
        return answer(transferLead.transfer(id, transfer, request.to(), act.because(request.reason())), act);
    }

    @PostMapping("/dispatches/{unit}/acceptance")
    ResponseEntity<LeadView> accept(
            @PathVariable String id,
            @PathVariable String unit,
            @Valid @RequestBody(required = false) @Nullable AcceptRequest request,
            Act act) {
        return answer(dispatchLead.accept(id, unit, act.because(request == null ? null : request.note())), act);
    }

    @PostMapping("/dispatches/{unit}/decline")
    ResponseEntity<LeadView> decline(
            @PathVariable String id, @PathVariable String unit, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(dispatchLead.decline(id, unit, act.because(request.reason())), act);
    }

    @PostMapping("/progress")
    ResponseEntity<LeadView> recordProgress(
            @PathVariable String id, @Valid @RequestBody ProgressRequest request, Act act) {
        return answer(dispatchLead.recordProgress(id, request.text(), request.on(), act), act);
    }

    @PostMapping("/release")
    ResponseEntity<LeadView> release(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(dispatchLead.release(id, act.because(request.reason())), act);
    }

    private ResponseEntity<LeadView> answer(Outcome<Versioned<Lead>> outcome, Act act) {
        var lead = outcome.orElseThrow(Refused::new);
        return Answers.ok(lead, views.of(lead, act.actor(), CityTime.day(act.at())));
    }
}
