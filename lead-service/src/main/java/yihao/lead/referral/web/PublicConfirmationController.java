package yihao.lead.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Leads;
import yihao.lead.referral.ConfirmReferral;
import yihao.lead.referral.Party;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralProblem;
import yihao.platform.web.Refused;

/// Where an investor, who has no account, confirms a referral with a one-time link. It shows what is confirmed and
/// nothing else.
@RestController
@RequestMapping(PublicConfirmationController.PATH)
class PublicConfirmationController {

    static final String PATH = "/api/public/referral-confirmations";

    private final ConfirmReferral confirmReferral;
    private final Leads leads;
    private final Clock clock;

    PublicConfirmationController(ConfirmReferral confirmReferral, Leads leads, Clock clock) {
        this.confirmReferral = confirmReferral;
        this.leads = leads;
        this.clock = clock;
    }

    record Confirmed(@NotNull @AssertTrue Boolean confirmed) {}

    record LinkedView(String leadTitle, String investorName, String referrerName, Instant filedAt, boolean confirmed) {}

    @GetMapping("/{token}")
    LinkedView show(@PathVariable String token) {
        return confirmReferral
                .behindLink(token, clock.instant())
                .map(this::view)
                .orElseThrow(() -> new Refused(Refusal.of(ReferralProblem.LINK_UNKNOWN)));
    }

    @PostMapping("/{token}")
    LinkedView confirm(@PathVariable String token, @Valid @RequestBody Confirmed request) {
        var requestId = String.valueOf(MDC.get("requestId"));
        return view(confirmReferral
                .confirmByInvestor(token, clock.instant(), requestId)
                .orElseThrow(Refused::new));
    }

    private LinkedView view(Versioned<Referral> stored) {
        var referral = stored.state();
        var report = leads.find(referral.leadId()).orElseThrow().state().report();
        return new LinkedView(
                report.title(),
                report.investor().displayName(),
                referral.referrerName(),
                referral.filedAt(),
                !referral.missing().contains(Party.INVESTOR));
    }
}
