package yihao.lead.promotion;

import static yihao.lead.promotion.PromotionProblem.FIRM_CAME;
import static yihao.lead.promotion.PromotionProblem.FIRM_DID_NOT_COME;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_REASON_MISSING;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.lead.Firm;

/// A firm that is invited to an event.
///
/// @param came none while nothing is known of it
/// @param signed what it signed there, as an intention
/// @param withdrawnBecause none while the invitation stands
public record Invited(
        String id,
        Firm firm,
        @Nullable Boolean came,
        @Nullable Money signed,
        @Nullable String withdrawnBecause) {

    static Invited of(String id, Firm firm) {
        return new Invited(id, firm, null, null, null);
    }

    public boolean stands() {
        return withdrawnBecause == null;
    }

    public boolean hasCome() {
        return Boolean.TRUE.equals(came);
    }

    /// Who did not come has signed nothing.
    Outcome<Invited> attended(boolean now) {
        return signed != null && !now
                ? Outcome.refused(FIRM_CAME)
                : Outcome.done(new Invited(id, firm, now, signed, null));
    }

    Outcome<Invited> signed(Money amount) {
        return hasCome() ? Outcome.done(new Invited(id, firm, true, amount, null)) : Outcome.refused(FIRM_DID_NOT_COME);
    }

    Outcome<Invited> withdrawn(@Nullable String reason) {
        if (hasCome()) {
            return Outcome.refused(FIRM_CAME);
        }
        return reason == null || reason.isBlank()
                ? Outcome.refused(PROMOTION_REASON_MISSING)
                : Outcome.done(new Invited(id, firm, came, null, reason));
    }
}
