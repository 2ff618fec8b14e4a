package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a policy says besides the award itself: when to file, who pays, who may refer, what is taken back.
///
/// @param rate which day's rate of which source converts foreign money
/// @param inIntroducedCurrency whether the claimant may be paid in the currency that was brought in
/// @param declaredAmounts the kinds of money that no voucher proves here: the applicant declares them
public record Terms(
        @Nullable Filing filing,
        List<Payer> payers,
        List<Clawback> clawback,
        @Nullable Referrers referrers,
        @Nullable Rate rate,
        boolean inIntroducedCurrency,
        List<String> declaredAmounts) {

    public static final Terms NONE = new Terms(null, List.of(), List.of(), null, null, false, List.of());

    public Terms {
        payers = List.copyOf(payers);
        clawback = List.copyOf(clawback);
        declaredAmounts = List.copyOf(Objects.requireNonNullElse(declaredAmounts, List.of()));
    }

    /// Who pays which share; without one: what the others leave.
    public record Payer(String payer, @Nullable BigDecimal permille) {}

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
