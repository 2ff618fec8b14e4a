package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_FILER_NOT_AMONG;
import static yihao.lead.referral.ReferralProblem.REFERRAL_REFERRER_TWICE;
import static yihao.lead.referral.ReferralProblem.REFERRAL_SHARES_NOT_WHOLE;
import static yihao.lead.referral.ReferralProblem.REFERRAL_SHARE_UNFIT;
import static yihao.lead.referral.ReferralProblem.REFERRAL_TOO_MANY_REFERRERS;
import static yihao.lead.referral.ReferralProblem.REFERRER_EXCLUDED;
import static yihao.lead.referral.ReferralProblem.REFERRER_NOT_CONFIRMED;
import static yihao.lead.referral.ReferralProblem.REFERRER_UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// L11: joint referrers are confirmed, not excluded, each named once; what they agreed on makes a hundred exactly.
public final class AgreeShares {

    public static final BigDecimal WHOLE = new BigDecimal("100.00");
    private static final int DECIMALS = 2;

    private final Referrers referrers;

    AgreeShares(Referrers referrers) {
        this.referrers = referrers;
    }

    /// @param referrer its id, or the number that people tell each other
    public record Agreed(String referrer, BigDecimal percent) {}

    /// The shares of several; none for one who has the whole.
    ///
    /// @param first who files, or is filed for
    Outcome<List<ReferrerShare>> of(String first, List<Agreed> agreed, ReferralRule rule) {
        if (agreed.size() > rule.jointMost()) {
            return Outcome.refused(tooMany(rule.jointMost()));
        }
        var shares = new ArrayList<ReferrerShare>();
        for (var one : agreed) {
            switch (share(one, rule)) {
                case Outcome.Refused<ReferrerShare>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<ReferrerShare>(var share) -> {
                    if (shares.stream().anyMatch(earlier -> earlier.referrerId().equals(share.referrerId()))) {
                        return Outcome.refused(Refusal.of(REFERRAL_REFERRER_TWICE, "number", share.number()));
                    }
                    shares.add(share);
                }
            }
        }
        return whole(first, shares);
    }

    public static Refusal tooMany(int most) {
        return Refusal.of(REFERRAL_TOO_MANY_REFERRERS, "most", most);
    }

    private static Outcome<List<ReferrerShare>> whole(String first, List<ReferrerShare> shares) {
        if (shares.isEmpty()) {
            return Outcome.done(List.of());
        }
        if (shares.stream().noneMatch(share -> share.referrerId().equals(first))) {
            return Outcome.refused(REFERRAL_FILER_NOT_AMONG);
        }
        var sum = shares.stream().map(ReferrerShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            return Outcome.refused(Refusal.of(REFERRAL_SHARES_NOT_WHOLE, "sum", sum.toPlainString()));
        }
        return Outcome.done(shares.size() == 1 ? List.of() : List.copyOf(shares));
    }

    private Outcome<ReferrerShare> share(Agreed agreed, ReferralRule rule) {
        var found = referrers.find(agreed.referrer()).or(() -> referrers.withNumber(agreed.referrer()));
        var refusal = found.isEmpty()
                ? Optional.of(Refusal.of(REFERRER_UNKNOWN))
                : whyNot(found.get().state(), rule).or(() -> unfit(agreed));
        return refusal.<Outcome<ReferrerShare>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(share(found.orElseThrow(), agreed.percent())));
    }

    /// Who was let in by an earlier rule may be excluded by the one in force.
    static Optional<Refusal> whyNot(Referrer referrer, ReferralRule rule) {
        if (!referrer.isConfirmed()) {
            return Optional.of(Refusal.of(REFERRER_NOT_CONFIRMED, "number", referrer.number()));
        }
        return rule.excluded().contains(referrer.category())
                ? Optional.of(Refusal.of(
                        REFERRER_EXCLUDED, "category", referrer.category().name()))
                : Optional.empty();
    }

    private static Optional<Refusal> unfit(Agreed agreed) {
        var percent = agreed.percent();
        var fits = percent.signum() > 0
                && percent.compareTo(WHOLE) <= 0
                && percent.stripTrailingZeros().scale() <= DECIMALS;
        return fits
                ? Optional.empty()
                : Optional.of(Refusal.of(REFERRAL_SHARE_UNFIT, "share", percent.toPlainString()));
    }

    private static ReferrerShare share(Versioned<Referrer> stored, BigDecimal percent) {
        var referrer = stored.state();
        return new ReferrerShare(
                stored.id(),
                referrer.number(),
                referrer.name(),
                referrer.referrerKind().name(),
                referrer.subject(),
                percent.setScale(DECIMALS));
    }
}
