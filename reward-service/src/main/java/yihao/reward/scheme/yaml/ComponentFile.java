package yihao.reward.scheme.yaml;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Award;
import yihao.reward.scheme.Component;
import yihao.reward.scheme.Component.MoneyKind;
import yihao.reward.scheme.Condition;

/// One award as its file writes it: `kind` says which of the other fields count.
record ComponentFile(
        String id,
        String name,
        @Nullable String clause,
        @Nullable String beneficiary,
        @Nullable MoneyFile base,
        @Nullable List<ConditionFile> conditions,
        @Nullable BigDecimal floor,
        String kind,
        @Nullable BigDecimal permille,
        @Nullable List<TierFile> tiers,
        @Nullable String ranking,
        @Nullable List<BigDecimal> sums,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal ceiling,
        @Nullable Boolean taxBase) {

    record MoneyFile(
            String kind,
            @Nullable String currency,
            @Nullable String day) {
        String currencyOr(String scheme) {
            return currency == null ? scheme : currency;
        }
    }

    /// Whether it pays a part of its base, and so in the currency of its base.
    boolean isRate() {
        return kind.equals("flat_rate") || kind.equals("whole_amount_tier") || kind.equals("marginal_tier");
    }

    record ConditionFile(
            @Nullable String fact,
            @Nullable List<String> oneOf,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal below) {

        Condition toCondition(BigDecimal unit) {
            if (fact != null) {
                return new Condition.OneOf(fact, requireNonNull(oneOf));
            }
            var kind = requireNonNull(amount);
            var money = currency == null ? "CNY" : currency;
            return atLeast == null
                    ? new Condition.Below(kind, money, requireNonNull(below).multiply(unit))
                    : new Condition.AtLeast(kind, money, atLeast.multiply(unit));
        }
    }

    record TierFile(
            @Nullable BigDecimal from,
            @Nullable BigDecimal upTo,
            @Nullable BigDecimal permille,
            @Nullable BigDecimal unit,
            @Nullable BigDecimal sum,
            @Nullable String who,
            @Nullable List<ConditionFile> conditions) {}

    Component toComponent(BigDecimal unit, String schemeCurrency) {
        return new Component(
                id,
                name,
                clause == null ? "" : clause,
                beneficiary == null ? "REFERRER" : beneficiary,
                base == null ? null : new MoneyKind(base.kind(), base.currencyOr(schemeCurrency), base.day()),
                conditions(conditions, unit),
                times(floor, unit),
                award(unit),
                times(ceiling, unit),
                Boolean.TRUE.equals(taxBase));
    }

    private Award award(BigDecimal unit) {
        return switch (kind) {
            case "flat_rate" -> new Award.FlatRate(requireNonNull(permille));
            case "whole_amount_tier" ->
                new Award.WholeAmountTier(tierStream()
                        .map(tier -> new Award.WholeAmountTier.Tier(start(tier, unit), requireNonNull(tier.permille())))
                        .toList());
            case "marginal_tier" ->
                new Award.MarginalTier(tierStream()
                        .map(tier ->
                                new Award.MarginalTier.Band(times(tier.upTo(), unit), requireNonNull(tier.permille())))
                        .toList());
            case "lump_by_tier" ->
                new Award.LumpByTier(tierStream().map(tier -> lump(tier, unit)).toList());
            case "per_unit_step" ->
                new Award.PerUnitStep(tierStream()
                        .map(tier -> new Award.PerUnitStep.Steps(
                                start(tier, unit),
                                requireNonNull(tier.unit()).multiply(unit),
                                requireNonNull(tier.sum()).multiply(unit)))
                        .toList());
            case "rank_lump" ->
                new Award.RankLump(
                        requireNonNull(ranking),
                        requireNonNull(sums).stream().map(unit::multiply).toList());
            case "one_off" -> new Award.OneOff(requireNonNull(sum).multiply(unit));
            default -> throw new IllegalArgumentException("Unknown kind of award: " + kind);
        };
    }

    private java.util.stream.Stream<TierFile> tierStream() {
        return requireNonNull(tiers).stream();
    }

    private static Award.LumpByTier.Lump lump(TierFile tier, BigDecimal unit) {
        return new Award.LumpByTier.Lump(
                times(tier.from(), unit),
                conditions(tier.conditions(), unit),
                tier.who(),
                requireNonNull(tier.sum()).multiply(unit));
    }

    private static List<Condition> conditions(@Nullable List<ConditionFile> files, BigDecimal unit) {
        return files == null
                ? List.of()
                : files.stream().map(file -> file.toCondition(unit)).toList();
    }

    private static BigDecimal start(TierFile tier, BigDecimal unit) {
        return tier.from() == null ? BigDecimal.ZERO : tier.from().multiply(unit);
    }

    static @Nullable BigDecimal times(@Nullable BigDecimal amount, BigDecimal unit) {
        return amount == null ? null : amount.multiply(unit);
    }
}
