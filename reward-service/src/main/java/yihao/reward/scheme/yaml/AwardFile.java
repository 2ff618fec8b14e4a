package yihao.reward.scheme.yaml;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Award;
import yihao.reward.scheme.Converted;
import yihao.reward.scheme.OpenAward;

/// How a base becomes a sum: `kind` says which of the other fields count.
///
/// @param of the ways of which one counts; each has a base of its own or that of the component
record AwardFile(
        @Nullable BasisFile base,
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
        @Nullable ShareFile least,
        @Nullable ShareFile most,
        @Nullable BigDecimal unit,
        @Nullable List<AwardFile> of) {

    private static final Set<String> RATES = Set.of("flat_rate", "whole_amount_tier", "marginal_tier");

    /// Whether it pays a part of its base, and so in the currency of its base.
    boolean isRate() {
        return RATES.contains(kind);
    }

    /// A share that stands in a field of its own.
    record ShareFile(
            @Nullable BigDecimal permille,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal rate) {

        Share share() {
            return new Share(permille, percent, rate);
        }
    }

    private static BigDecimal permilleOf(@Nullable ShareFile file) {
        return requireNonNull(file).share().inPermille();
    }

    Share share() {
        return new Share(permille, percent, rate);
    }

    /// @param component under whose id a decision within a range is known
    /// @param own the component's base, where a way has none
    Award toAward(Units units, String component, @Nullable BasisFile own) {
        var mine = base == null ? own : base;
        var award = unconverted(units, component, mine);
        return isRate() && mine != null && !mine.currencyOr(units.currency()).equals(units.currency())
                ? new Converted(award, mine.toBasis(units), units.currency())
                : award;
    }

    private Award unconverted(Units units, String component, @Nullable BasisFile mine) {
        var scale = mine == null ? units : mine.units(units);
        return switch (kind) {
            case "flat_rate" -> new Award.FlatRate(share().inPermille());
            case "whole_amount_tier" ->
                new Award.WholeAmountTier(
                        tierStream().map(tier -> tier.tier(scale)).toList());
            case "marginal_tier" ->
                new Award.MarginalTier(
                        tierStream().map(tier -> tier.band(scale)).toList());
            case "lump_by_tier" ->
                new Award.LumpByTier(
                        tierStream().map(tier -> tier.lump(scale, units)).toList());
            case "per_unit_step" ->
                new Award.PerUnitStep(
                        tierStream().map(tier -> tier.steps(scale, units)).toList());
            case "rank_lump" -> new Award.RankLump(requireNonNull(ranking), Units.each(sums, units::of));
            case "one_off" -> new Award.OneOff(units.of(requireNonNull(sum)));
            case "per_unit" ->
                new Award.PerUnit(unit == null ? BigDecimal.ONE : scale.of(unit), units.of(requireNonNull(sum)));
            case "range" ->
                min == null
                        ? new OpenAward.Range(component, permilleOf(least), permilleOf(most), true)
                        : new OpenAward.Range(component, units.of(min), units.of(requireNonNull(max)), null);
            case "larger_of", "smaller_of" ->
                new OpenAward.OneOfWays(
                        component, kind.equals("larger_of"), Units.each(of, way -> way.toWay(units, component, mine)));
            default -> throw new IllegalArgumentException("Unknown kind of award: " + kind);
        };
    }

    private OpenAward.OneOfWays.Way toWay(Units units, String component, @Nullable BasisFile own) {
        return new OpenAward.OneOfWays.Way(base == null ? null : base.toBasis(units), toAward(units, component, own));
    }

    private Stream<TierFile> tierStream() {
        return requireNonNull(tiers).stream();
    }
}
