package yihao.project.opportunity;

import static yihao.project.opportunity.OpportunityProblem.ENQUIRY_CONSENT_MISSING;
import static yihao.project.opportunity.OpportunityProblem.ENQUIRY_COUNTRY_UNKNOWN;
import static yihao.project.opportunity.OpportunityProblem.ENQUIRY_UNREACHABLE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;
import yihao.reference.Countries;

/// An enquiry as it is sent.
///
/// @param request the client's own id of it
/// @param country ISO 3166 alpha-2
/// @param consent whether the person agrees that what it says is kept and used to answer
public record Asked(
        String request,
        String company,
        String country,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String message,
        boolean consent) {

    Optional<Refusal> whyNot() {
        if (!consent) {
            return Optional.of(Refusal.of(ENQUIRY_CONSENT_MISSING));
        }
        if (phone == null && email == null) {
            return Optional.of(Refusal.of(ENQUIRY_UNREACHABLE));
        }
        return Countries.shipped().find(country).isEmpty()
                ? Optional.of(Refusal.of(ENQUIRY_COUNTRY_UNKNOWN, "country", country))
                : Optional.empty();
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "Asked[" + request + "]";
    }
}
