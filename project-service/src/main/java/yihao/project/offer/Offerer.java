package yihao.project.offer;

import static yihao.project.lifecycle.ProjectProblem.DIVISION_UNKNOWN;
import static yihao.project.offer.OfferProblem.OFFER_CODE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_INDUSTRY_UNKNOWN;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;
import yihao.reference.CreditCode;
import yihao.reference.Divisions;
import yihao.reference.Industries;

/// Rule OF-02: the local enterprise that offers.
///
/// @param creditCode as GB 32100-2015 writes it; a wrong last character is shown and not refused
/// @param industry a code of GB/T 4754-2017
/// @param division a code of six digits
/// @param park in words
public record Offerer(
        String name,
        String creditCode,
        String industry,
        String division,
        @Nullable String park) {

    public Offerer {
        creditCode = CreditCode.of(creditCode).text();
    }

    /// Whether the last character of the code is the one that the others give.
    public boolean codeIsValid() {
        return CreditCode.of(creditCode).isValid();
    }

    Optional<Refusal> whyNot() {
        if (CreditCode.of(creditCode).finding() == CreditCode.Finding.WRONG_FORM) {
            return Optional.of(Refusal.of(OFFER_CODE_UNFIT, "code", creditCode));
        }
        if (Industries.shipped().find(industry).isEmpty()) {
            return Optional.of(Refusal.of(OFFER_INDUSTRY_UNKNOWN, "industry", industry));
        }
        return Divisions.shipped().find(division).isEmpty()
                ? Optional.of(Refusal.of(DIVISION_UNKNOWN, "division", division))
                : Optional.empty();
    }
}
