package yihao.lead.intake.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.Channel;
import yihao.lead.Contact;
import yihao.lead.Investor;
import yihao.lead.Sharing;
import yihao.lead.intake.ReportEnquiry;
import yihao.lead.intake.TypedReport;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Refused;

/// For project-service only: an enquiry about a packaged opportunity becomes a lead.
@RestController
class InternalEnquiryController {

    private final ReportEnquiry reportEnquiry;
    private final Vault vault;

    InternalEnquiryController(ReportEnquiry reportEnquiry, Vault vault) {
        this.reportEnquiry = reportEnquiry;
        this.vault = vault;
    }

    /// @param refused the code of a no that asking again does not change; then there is no lead
    record SaidView(
            @Nullable String leadId,
            @Nullable String number,
            @Nullable String refused) {}

    record ContactRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 50) String phone,
            @Nullable @Size(max = 200) String email) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "ContactRequest[]";
        }
    }

    /// @param unit to be contacted, which reports it
    /// @param heardOn the day on which it was asked, in China
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EnquiryRequest(
            @NotBlank @Size(max = 100) String unit,
            @NotNull Channel channel,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 10_000) String content,
            @NotBlank @Size(max = 200) String company,
            @NotBlank @Size(max = 2) String country,
            @NotNull Money amount,
            @Nullable String industry,
            @NotNull LocalDate heardOn,
            @NotNull @Valid ContactRequest contact) {

        TypedReport typed(Vault vault) {
            return new TypedReport(
                    title,
                    content,
                    Investor.called(company, country, null, null),
                    amount,
                    industry,
                    channel,
                    Sharing.OWN,
                    List.of(Contact.sealed(vault, contact.name(), null, contact.phone(), contact.email())),
                    heardOn);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "EnquiryRequest[" + unit + "]";
        }
    }

    @PutMapping("/internal/enquiries/{id}")
    SaidView report(@PathVariable String id, @Valid @RequestBody EnquiryRequest request, Act act) {
        return switch (reportEnquiry.report(id, request.unit(), () -> request.typed(vault), act)) {
            case Outcome.Done<ReportEnquiry.Reported>(var reported) -> {
                var lead = reported.lead();
                yield new SaidView(lead.id(), lead.state().number(), null);
            }
            case Outcome.Refused<ReportEnquiry.Reported>(var refusal) -> {
                if (passes(refusal)) {
                    throw new Refused(refusal);
                }
                yield new SaidView(null, null, refusal.problem().code());
            }
        };
    }

    /// Whether asking again may be answered otherwise.
    private static boolean passes(Refusal refusal) {
        return switch (refusal.problem().kind()) {
            case LIMITED, UNAVAILABLE -> true;
            case NOT_FOUND, FORBIDDEN, CONFLICT, STALE, REFUSED -> refusal.problem() == StoreProblem.OVERTAKEN;
        };
    }
}
