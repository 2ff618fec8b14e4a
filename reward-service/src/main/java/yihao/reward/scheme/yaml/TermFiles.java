package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Filing;
import yihao.reward.scheme.Scheme.InstalmentRule;
import yihao.reward.scheme.Terms;
import yihao.reward.scheme.Trigger;

/// Instalments, payers, filing and what is taken back, as a file writes them.
final class TermFiles {

    private static final BigDecimal WHOLE = new BigDecimal(1000);

    private TermFiles() {}

    record InstalmentFile(
            @Nullable BigDecimal permille,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal rate,
            String due,
            @Nullable String stage,
            @Nullable ExceededFile exceeded,
            @Nullable AnniversaryFile anniversary,
            @Nullable String confirmed,
            @Nullable List<ConditionFile> when) {

        Share share() {
            return new Share(permille, percent, rate);
        }

        InstalmentRule toRule(Units units) {
            return new InstalmentRule(share().orNull(), due, trigger(units));
        }

        private @Nullable Trigger trigger(Units units) {
            if (stage != null) {
                return new Trigger.StageReached(stage);
            }
            if (exceeded != null) {
                return exceeded.toTrigger(units);
            }
            if (anniversary != null) {
                return new Trigger.Anniversary(anniversary.of(), anniversary.year());
            }
            if (when != null) {
                return new Trigger.Holding(ConditionFile.each(when, units));
            }
            return confirmed == null ? null : new Trigger.Confirmed(confirmed);
        }
    }

    record ExceededFile(
            String kind,
            String of,
            @Nullable BigDecimal permille,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal rate) {

        Share share() {
            return new Share(permille, percent, rate);
        }

        Trigger toTrigger(Units units) {
            return new Trigger.ShareExceeded(kind, of, units.currency(), share().inPermille());
        }
    }

    record AnniversaryFile(int year, String of) {}

    record PlanFile(List<ConditionFile> conditions, List<InstalmentFile> instalments) {}

    record PayerFile(
            String payer,
            @Nullable BigDecimal permille,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal ceiling) {

        Share share() {
            return new Share(permille, percent, rate);
        }

        Terms.Payer toPayer(Units units) {
            return new Terms.Payer(payer, share().orNull(), units.orNull(ceiling));
        }
    }

    record PayerPlanFile(List<ConditionFile> conditions, List<PayerFile> payers) {

        Terms.PayerPlan toPlan(Units units) {
            return new Terms.PayerPlan(
                    ConditionFile.each(conditions, units), Units.each(payers, one -> one.toPayer(units)));
        }
    }

    /// @param to in whole units of the currency, whatever the unit of the file
    record PayOutFile(BigDecimal to, @Nullable RoundingMode rounding) {

        Terms.Rounding toRounding() {
            return new Terms.Rounding(to, rounding == null ? RoundingMode.HALF_UP : rounding);
        }
    }

    record ClawbackFile(
            String event,
            @Nullable BigDecimal permille,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal rate,
            @Nullable Integer years,
            @Nullable String since,
            @Nullable String clause) {

        Share share() {
            return new Share(permille, percent, rate);
        }

        Terms.Clawback toClawback() {
            var share = share().orNull();
            return new Terms.Clawback(event, share == null ? WHOLE : share, years, since, clause == null ? "" : clause);
        }
    }

    record WindowFile(
            @Nullable List<String> before,
            @Nullable String by,
            @Nullable WithinFile within,
            @Nullable String from) {

        Filing.Window toWindow() {
            return new Filing.Window(
                    Units.orNone(before),
                    by,
                    within == null ? null : new Filing.Within(within.months(), within.after(), within.days()),
                    from);
        }
    }

    record WithinFile(
            @Nullable Integer months,
            String after,
            @Nullable Integer days) {}

    record FilingFile(
            @Nullable WindowFile referral, @Nullable WindowFile application) {

        Filing toFiling() {
            return new Filing(
                    referral == null ? null : referral.toWindow(), application == null ? null : application.toWindow());
        }
    }

    record ReferrersFile(
            @Nullable List<String> allowed,
            @Nullable List<String> excluded,
            @Nullable Integer most,
            @Nullable List<String> recognisedBy) {

        Terms.Referrers toReferrers() {
            return new Terms.Referrers(Units.orNone(allowed), Units.orNone(excluded), most, Units.orNone(recognisedBy));
        }
    }
}
