package yihao.lead.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Refusal;
import yihao.lead.Leads;
import yihao.lead.referral.ConfirmReferral;
import yihao.lead.referral.ConfirmReferral.Linked;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralProblem;
import yihao.lead.referral.ReferrerShare;
import yihao.platform.web.Refused;

/// Where an investor, or a joint referrer without an account, confirms a referral with a one-time link. It shows what
/// is confirmed and nothing else.
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

    /// @param percent of a joint referrer's link: the share it confirms
    record LinkedView(
            String leadTitle,
            String investorName,
            String referrerName,
            Instant filedAt,
            @Nullable String percent,
            boolean confirmed) {}

    @GetMapping("/{token}")
    LinkedView show(@PathVariable String token) {
        return view(linked(token), false);
    }

    @PostMapping("/{token}")
    LinkedView confirm(@PathVariable String token, @Valid @RequestBody Confirmed request) {
        var linked = linked(token);
        var requestId = String.valueOf(MDC.get("requestId"));
        confirmReferral.confirmByLink(token, clock.instant(), requestId).orElseThrow(Refused::new);
        return view(linked, true);
    }

    private Linked linked(String token) {
        return confirmReferral
                .behindLink(token, clock.instant())
                .orElseThrow(() -> new Refused(Refusal.of(ReferralProblem.LINK_UNKNOWN)));
    }

    private LinkedView view(Linked linked, boolean confirmed) {
        var referral = linked.referral().state();
        var report = leads.find(referral.leadId()).orElseThrow().state().report();
        var share = linked.share();
        return new LinkedView(
                report.title(),
                report.investor().displayName(),
                share == null ? referrers(referral) : share.name(),
                referral.filedAt(),
                share == null ? null : share.percent().toPlainString(),
                confirmed);
    }

    private static String referrers(Referral referral) {
        return referral.isJoint()
                ? referral.shares().stream().map(ReferrerShare::name).collect(Collectors.joining("、"))
                : referral.referrerName();
    }
}
