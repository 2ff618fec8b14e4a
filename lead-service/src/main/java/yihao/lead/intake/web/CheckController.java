package yihao.lead.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import yihao.kernel.Act;
import yihao.lead.intake.CheckInvestor;
import yihao.lead.intake.web.LeadRequest.InvestorRequest;
import yihao.platform.web.Refused;
import yihao.reference.CreditCode;

/// The warning while somebody types.
@RestController
class CheckController {

    private final CheckInvestor checkInvestor;
    private final ReportAnswers answers;

    CheckController(CheckInvestor checkInvestor, ReportAnswers answers) {
        this.checkInvestor = checkInvestor;
        this.answers = answers;
    }

    /// A half-filled report: only the investor is looked at.
    record CheckRequest(
            @NotNull @Valid InvestorRequest investor,
            @Nullable JsonNode title,
            @Nullable JsonNode content,
            @Nullable JsonNode amount,
            @Nullable JsonNode industry,
            @Nullable JsonNode channel,
            @Nullable JsonNode sharing,
            @Nullable JsonNode contacts,
            @Nullable JsonNode heardOn) {}

    record CheckView(
            ReportAnswers.@Nullable Taken taken,
            List<ReportAnswers.Warning> similar,
            CreditCode.@Nullable Finding creditCode) {}

    @PostMapping("/api/leads/check")
    CheckView check(@Valid @RequestBody CheckRequest request, Act act, Locale locale) {
        var checked = checkInvestor.check(request.investor().investor(), act).orElseThrow(Refused::new);
        return new CheckView(
                checked.held()
                        .map(held -> answers.taken(held, act.actor(), locale))
                        .orElse(null),
                answers.warnings(checked.similar(), act.actor(), locale),
                checked.creditCode());
    }
}
