package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a policy says besides the award itself: when to file, who pays, who may refer, what is taken back.
///
/// @param rate which day's rate of which source converts foreign money
/// @param inIntroducedCurrency whether the claimant may be paid in the currency that was brought in
/// @param payerPlans payers for cases of their own; the first that fits comes before `payers`
/// @param received what was received elsewhere for the same; it is taken off the award
/// @param rounding to what the pay-out is rounded; none: to the minor unit
/// @param occasions how often it awards anything at all; none: as often as it is claimed
/// @param declaredAmounts the kinds of money that no voucher proves here: the applicant declares them
public record Terms(
        @Nullable Filing filing,
        List<Payer> payers,
        List<Clawback> clawback,
        @Nullable Referrers referrers,
        @Nullable Rate rate,
        boolean inIntroducedCurrency,
        List<String> declaredAmounts,
        List<PayerPlan> payerPlans,
        @Nullable Basis received,
        @Nullable Rounding rounding,
        @Nullable Occasions occasions) {

    public static final Terms NONE =
            new Terms(null, List.of(), List.of(), null, null, false, List.of(), List.of(), null, null, null);

    public Terms {
        payers = List.copyOf(payers);
        clawback = List.copyOf(clawback);
        declaredAmounts = List.copyOf(Objects.requireNonNullElse(declaredAmounts, List.of()));
        payerPlans = List.copyOf(Objects.requireNonNullElse(payerPlans, List.of()));
    }

    /// Who pays which share; without one: what the others leave.
    ///
    /// @param ceiling the most it pays of one award; the last payer takes what is above
    public record Payer(
            String payer,
            @Nullable BigDecimal permille,
            @Nullable BigDecimal ceiling) {}

    public record PayerPlan(List<Condition> conditions, List<Payer> payers) {

        public PayerPlan {
            conditions = List.copyOf(conditions);
            payers = List.copyOf(payers);
        }
    }

    /// @param per whose awards are counted
    public record Occasions(Per per, int most) {}

    /// Amounts are paid in steps of `to`, in whole units of the currency.
    public record Rounding(BigDecimal to, RoundingMode way) {

        BigDecimal of(BigDecimal exact) {
            return exact.divide(to, 0, way).multiply(to);
        }

        BigDecimal down(BigDecimal exact) {
            return exact.divide(to, 0, RoundingMode.DOWN).multiply(to);
        }
    }

    /// What is taken back when something happens.
    ///
    /// @param permille the share of what was paid
    /// @param years within so many years of the day of `since`; none: at any time
    public record Clawback(
            String event,
            BigDecimal permille,
            @Nullable Integer years,
            @Nullable String since,
            String clause) {}

    /// Who may be a referrer: kinds such as NATURAL_PERSON; none: whoever is not excluded.
    ///
    /// @param most so many for one project
    /// @param recognisedBy who has to confirm the referral
    public record Referrers(
            List<String> allowed,
            List<String> excluded,
            @Nullable Integer most,
            List<String> recognisedBy) {

        public Referrers {
            allowed = List.copyOf(allowed);
            excluded = List.copyOf(excluded);
            recognisedBy = List.copyOf(recognisedBy);
        }

        public boolean admits(String kind) {
            return !excluded.contains(kind) && (allowed.isEmpty() || allowed.contains(kind));
        }
    }

    public record Rate(String day, @Nullable String source) {}
}
