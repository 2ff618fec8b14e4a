package yihao.lead.dispute.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.lead.Dispute.Keeper;
import yihao.lead.Dispute.Ruling;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.LeadSight;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.Network;
import yihao.lead.dispute.DisputeFirstReport;
import yihao.lead.dispute.DisputeFirstReport.Filed;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/leads")
class DisputeController {

    private final DisputeFirstReport disputes;
    private final LeadViews views;
    private final LeadSight sight;
    private final Network network;

    DisputeController(DisputeFirstReport disputes, LeadViews views, LeadSight sight, Network network) {
        this.disputes = disputes;
        this.views = views;
        this.sight = sight;
        this.network = network;
    }

    record NameRequest(
            @NotBlank @Size(max = 200) String text,
            @NotBlank @Size(max = 20) String language) {}

    record InvestorRequest(
            @NotEmpty @Size(max = 20) List<@Valid NameRequest> names,
            @Nullable @Size(max = 40) String creditCode,
            @Nullable @Size(max = 100) String foreignRegistration,
            @NotBlank @Size(max = 2) String country,
            @Nullable String enterpriseId) {

        Investor investor() {
            var written = names.stream()
                    .map(name -> new InvestorName(name.text().strip(), name.language()))
                    .toList();
            return new Investor(enterpriseId, written, creditCode, foreignRegistration, country);
        }
    }

    record DisputeRequest(
            @NotNull @Valid InvestorRequest investor,
            @NotBlank @Size(max = 5000) String claim) {}

    record RulingRequest(
            @NotNull Keeper keeper,
            @NotBlank @Size(max = 5000) String reason) {}

    /// @param leadId only for a caller who sees the lead
    record DisputeView(
            String number,
            @Nullable String leadId,
            Network.Name claimant,
            Network.Name heldBy,
            @Nullable LocalDate protectedUntil,
            Instant filedAt,
            String claim,
            @Nullable Ruling ruling) {}

    record DisputesView(List<DisputeView> items) {}

    @PostMapping("/disputes")
    @ResponseStatus(HttpStatus.CREATED)
    DisputeView file(@Valid @RequestBody DisputeRequest request, Act act) {
        var filed = disputes.file(request.investor().investor(), request.claim(), act);
        return view(filed.orElseThrow(Refused::new), act.actor());
    }

    @GetMapping("/disputes")
    DisputesView list(Actor actor) {
        return new DisputesView(
                disputes.list(actor).stream().map(one -> view(one, actor)).toList());
    }

    @PostMapping("/{id}/disputes/{number}/ruling")
    ResponseEntity<LeadView> rule(
            @PathVariable String id, @PathVariable String number, @Valid @RequestBody RulingRequest request, Act act) {
        var ruled = disputes.rule(id, number, request.keeper(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(ruled, views.of(ruled, act.actor(), CityTime.day(act.at())));
    }

    private DisputeView view(Filed filed, Actor actor) {
        var lead = filed.lead().state();
        var dispute = filed.dispute();
        return new DisputeView(
                dispute.number(),
                sight.sees(actor, lead) ? filed.lead().id() : null,
                network.nameOf(dispute.unit()),
                network.nameOf(lead.protectedFor()),
                lead.protection() == null ? null : lead.protection().until(),
                dispute.at(),
                dispute.claim(),
                dispute.ruling());
    }
}
