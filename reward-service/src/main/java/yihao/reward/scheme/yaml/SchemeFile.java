package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Multipliers.Combine;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.Scheme.Group;
import yihao.reward.scheme.Scheme.InstalmentPlan;
import yihao.reward.scheme.Scheme.Publicity;
import yihao.reward.scheme.Scheme.Stacking;
import yihao.reward.scheme.Terms;
import yihao.reward.scheme.yaml.ComponentFile.OccasionsFile;
import yihao.reward.scheme.yaml.LimitFiles.CeilingFile;
import yihao.reward.scheme.yaml.LimitFiles.FloorFile;
import yihao.reward.scheme.yaml.LimitFiles.MultiplierFile;
import yihao.reward.scheme.yaml.TermFiles.ClawbackFile;
import yihao.reward.scheme.yaml.TermFiles.FilingFile;
import yihao.reward.scheme.yaml.TermFiles.InstalmentFile;
import yihao.reward.scheme.yaml.TermFiles.PayOutFile;
import yihao.reward.scheme.yaml.TermFiles.PayerFile;
import yihao.reward.scheme.yaml.TermFiles.PayerPlanFile;
import yihao.reward.scheme.yaml.TermFiles.PlanFile;
import yihao.reward.scheme.yaml.TermFiles.ReferrersFile;
import yihao.rules.RuleSet;

/// A scheme as its file writes it; the JSON Schema beside the files says the same with all its limits.
///
/// @param unit amounts are written in so many units of their currency (10000 for 万元)
record SchemeFile(
        @Nullable String documentNumber,
        @Nullable BigDecimal unit,
        @Nullable String currency,
        @Nullable Stacking stacking,
        @Nullable List<GroupFile> groups,
        @Nullable List<ConditionFile> conditions,
        @Nullable List<FloorFile> floors,
        @Nullable BigDecimal ceiling,
        @Nullable List<CeilingFile> ceilings,
        @Nullable List<MultiplierFile> multipliers,
        @Nullable Combine combine,
        PublicityFile publicity,
        List<ComponentFile> components,
        @Nullable List<InstalmentFile> instalments,
        @Nullable List<PlanFile> instalmentPlans,
        @Nullable List<PayerFile> payers,
        @Nullable List<PayerPlanFile> payerPlans,
        @Nullable List<String> received,
        @Nullable OccasionsFile occasions,
        @Nullable PayOutFile payOut,
        @Nullable FilingFile filing,
        @Nullable ReferrersFile referrers,
        @Nullable List<ClawbackFile> clawback,
        @Nullable RateFile rates,
        @Nullable Boolean payInIntroducedCurrency,
        @Nullable List<String> declaredAmounts,
        @Nullable List<String> assumptions) {

    record PublicityFile(int workingDays, String source) {}

    record GroupFile(
            String id,
            @Nullable Stacking stacking,
            @Nullable BigDecimal ceiling,
            @Nullable String clause,
            @Nullable List<CeilingFile> ceilings) {}

    record RateFile(String day, @Nullable String source) {}

    String money() {
        return currency == null ? "CNY" : currency;
    }

    Units units() {
        return new Units(unit == null ? BigDecimal.ONE : unit, money());
    }

    Scheme toScheme(RuleSet<SchemeFile> set) {
        var units = units();
        var title = set.title();
        return new Scheme(
                set.id(),
                set.version(),
                title == null ? set.id() : title.zh(),
                documentNumber,
                List.of(set.source().split(" ", -1)),
                set.validFrom(),
                set.validUntil(),
                money(),
                stacking == null ? Stacking.SUM : stacking,
                units.orNull(ceiling),
                new Publicity(publicity.workingDays(), publicity.source()),
                Units.each(components, one -> one.toComponent(units)),
                Units.each(instalments, one -> one.toRule(units)),
                Units.orNone(assumptions),
                ConditionFile.each(conditions, units),
                Units.each(floors, one -> one.toFloor(units, null)),
                Units.each(ceilings, one -> one.toCeiling(units, null)),
                LimitFiles.multipliers(multipliers, combine, units),
                Units.each(groups, one -> group(one, units)),
                Units.each(instalmentPlans, one -> plan(one, units)),
                terms(units));
    }

    private static Group group(GroupFile file, Units units) {
        return new Group(
                file.id(),
                file.stacking() == null ? Stacking.HIGHEST_ONLY : file.stacking(),
                units.orNull(file.ceiling()),
                file.clause() == null ? "" : file.clause(),
                Units.each(file.ceilings(), one -> one.toCeiling(units, null)));
    }

    private static InstalmentPlan plan(PlanFile file, Units units) {
        return new InstalmentPlan(
                ConditionFile.each(file.conditions(), units), Units.each(file.instalments(), one -> one.toRule(units)));
    }

    private Terms terms(Units units) {
        return new Terms(
                filing == null ? null : filing.toFiling(),
                Units.each(payers, one -> one.toPayer(units)),
                Units.each(clawback, ClawbackFile::toClawback),
                referrers == null ? null : referrers.toReferrers(),
                rates == null ? null : new Terms.Rate(rates.day(), rates.source()),
                Boolean.TRUE.equals(payInIntroducedCurrency),
                Units.orNone(declaredAmounts),
                Units.each(payerPlans, one -> one.toPlan(units)),
                BasisFile.ofKinds(received, units),
                payOut == null ? null : payOut.toRounding(),
                occasions == null ? null : new Terms.Occasions(occasions.per(), occasions.most()));
    }
}
