package yihao.reward.scheme.yaml;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Component;
import yihao.reward.scheme.Multipliers.Combine;
import yihao.reward.scheme.Per;
import yihao.reward.scheme.yaml.LimitFiles.CeilingFile;
import yihao.reward.scheme.yaml.LimitFiles.FloorFile;
import yihao.reward.scheme.yaml.LimitFiles.MultiplierFile;
import yihao.reward.scheme.yaml.TermFiles.InstalmentFile;
import yihao.reward.scheme.yaml.TermFiles.PayerFile;

/// One award as its file writes it: [AwardFile] says which fields belong to its `kind`.
record ComponentFile(
        String id,
        String name,
        @Nullable String clause,
        @Nullable String beneficiary,
        @Nullable BasisFile base,
        @Nullable List<ConditionFile> conditions,
        @Nullable BigDecimal floor,
        @Nullable List<FloorFile> floors,
        String kind,
        @Nullable BigDecimal permille,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal rate,
        @Nullable List<TierFile> tiers,
        @Nullable String ranking,
        @Nullable List<BigDecimal> sums,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        AwardFile.@Nullable ShareFile least,
        AwardFile.@Nullable ShareFile most,
        @Nullable BigDecimal unit,
        @Nullable List<AwardFile> of,
        @Nullable String times,
        @Nullable BigDecimal mostTimes,
        @Nullable List<MultiplierFile> multipliers,
        @Nullable Combine combine,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal ceiling,
        @Nullable List<CeilingFile> ceilings,
        @Nullable String group,
        @Nullable List<String> notWith,
        @Nullable Boolean taxBase,
        @Nullable Per topUp,
        @Nullable OccasionsFile occasions,
        @Nullable List<String> received,
        @Nullable List<InstalmentFile> instalments,
        @Nullable List<PayerFile> payers) {

    private static final String TAX = "TAX";
    private static final String LOCAL_CONTRIBUTION = "LOCAL_CONTRIBUTION";

    AwardFile award() {
        return new AwardFile(
                base, kind, permille, percent, rate, tiers, ranking, sums, sum, min, max, least, most, unit, of);
    }

    Component toComponent(Units units) {
        var scale = base == null ? units : base.units(units);
        return new Component(
                id,
                name,
                requireNonNullElse(clause, ""),
                requireNonNullElse(beneficiary, "REFERRER"),
                base == null ? null : base.toBasis(units),
                ConditionFile.each(conditions, units),
                scale.orNull(floor),
                award().toAward(units, id, base),
                units.orNull(ceiling),
                Boolean.TRUE.equals(taxBase) || restsOnTax(award()),
                Units.each(floors, one -> one.toFloor(units, base)),
                Units.each(ceilings, one -> one.toCeiling(units, base)),
                units.orNull(minimum),
                LimitFiles.multipliers(multipliers, combine, units),
                group,
                Units.orNone(notWith),
                times,
                mostTimes,
                BasisFile.ofKinds(received, units),
                repeats(),
                instalments == null && payers == null
                        ? null
                        : new Component.Payment(
                                Units.each(instalments, one -> one.toRule(units)),
                                Units.each(payers, one -> one.toPayer(units))));
    }

    private Component.@Nullable Repeats repeats() {
        return topUp == null && occasions == null
                ? null
                : new Component.Repeats(
                        topUp, occasions == null ? null : occasions.per(), occasions == null ? null : occasions.most());
    }

    record OccasionsFile(Per per, int most) {}

    /// Rule RS-07: kinds of money that are taxes, or what a firm leaves to the local budget, are known by their name.
    private static boolean restsOnTax(AwardFile award) {
        var own = award.base() == null ? Stream.<String>of() : award.base().kindsOfMoney();
        return own.anyMatch(kind -> kind.startsWith(TAX) || kind.equals(LOCAL_CONTRIBUTION))
                || Units.orNone(award.of()).stream().anyMatch(ComponentFile::restsOnTax);
    }
}
