package yihao.lead.enterprise;

import static yihao.lead.enterprise.EnterpriseProblem.COUNTRY_UNKNOWN;
import static yihao.lead.enterprise.EnterpriseProblem.CREDIT_CODE_MALFORMED;
import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_INDUSTRY_UNKNOWN;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.Investor;
import yihao.reference.Countries;
import yihao.reference.CreditCode;
import yihao.reference.Industries;

/// What is said about an enterprise.
///
/// @param investor names and registrations as typed
public record EnterpriseFacts(Investor investor, @Nullable String industry, Set<Trait> traits) {

    public EnterpriseFacts {
        traits = Set.copyOf(traits);
    }

    /// Of an investor alone.
    static EnterpriseFacts of(Investor investor) {
        return new EnterpriseFacts(investor, null, Set.of());
    }

    /// The investor with its code in one spelling, if country, industry and code can be. A wrong check digit is a
    /// warning, not a refusal: such codes have been issued.
    Outcome<Investor> checked() {
        if (Countries.shipped().find(investor.country()).isEmpty()) {
            return Outcome.refused(Refusal.of(COUNTRY_UNKNOWN, "country", investor.country()));
        }
        if (industry != null && Industries.shipped().find(industry).isEmpty()) {
            return Outcome.refused(Refusal.of(ENTERPRISE_INDUSTRY_UNKNOWN, "industry", industry));
        }
        if (investor.creditCode() == null) {
            return Outcome.done(investor);
        }
        var code = CreditCode.of(investor.creditCode());
        return code.finding() == CreditCode.Finding.WRONG_FORM
                ? Outcome.refused(Refusal.of(CREDIT_CODE_MALFORMED, "creditCode", investor.creditCode()))
                : Outcome.done(new Investor(
                        investor.enterpriseId(),
                        investor.names(),
                        code.text(),
                        investor.foreignRegistration(),
                        investor.country()));
    }
}
