package yihao.reward.scheme;

import static yihao.reward.scheme.Reckoned.Part.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rule RS-01: how a component turns its base into a sum. Rates are written in ‰ as the policy texts do; nothing is
/// rounded here. A tier is reached from its amount on, or only `above` it.
public sealed interface Award
        permits Award.FlatRate,
                Award.WholeAmountTier,
                Award.MarginalTier,
                Award.LumpByTier,
                Award.PerUnitStep,
                Award.PerUnit,
                Award.RankLump,
                Award.OneOff,
                Converted,
                OpenAward {

    Reckoned reckon(BigDecimal base, Facts facts);

    /// The same rate for every base.
    record FlatRate(BigDecimal permille) implements Award {
        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            return Reckoned.of(rate(base, permille, Step.RATE));
        }
    }

    /// The rate of the tier that the base reaches applies to the whole base.
    record WholeAmountTier(List<Tier> tiers) implements Award {
        public record Tier(
                BigDecimal from,
                BigDecimal permille,
                @Nullable Boolean above) {}

        public WholeAmountTier {
            tiers = List.copyOf(tiers);
        }

        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            return tiers.stream()
                    .filter(tier -> isReached(tier.from(), tier.above(), base))
                    .max(Comparator.comparing(Tier::from))
                    .map(tier ->
                            Reckoned.of(rate(base, tier.permille(), Step.TIER).with("from", tier.from())))
                    .orElseGet(() -> Reckoned.nothing(base));
        }
    }

    /// Each band of the base at its own rate; the last band has no end.
    record MarginalTier(List<Band> bands) implements Award {
        public record Band(@Nullable BigDecimal upTo, BigDecimal permille) {}

        public MarginalTier {
            bands = List.copyOf(bands);
        }

        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            var parts = new ArrayList<Reckoned.Part>();
            var from = BigDecimal.ZERO;
            for (var band : bands) {
                var upTo = band.upTo() == null ? base : band.upTo().min(base);
                if (upTo.compareTo(from) > 0) {
                    parts.add(rate(upTo.subtract(from), band.permille(), Step.BAND)
                            .with("from", from));
                }
                from = upTo.max(from);
            }
            return parts.isEmpty() ? Reckoned.nothing(base) : new Reckoned(parts);
        }
    }

    /// A fixed sum per band; of the bands that apply, the best one.
    record LumpByTier(List<Lump> tiers) implements Award {
        public record Lump(
                @Nullable BigDecimal from,
                List<Condition> conditions,
                @Nullable String who,
                BigDecimal sum,
                @Nullable Boolean above) {
            public Lump {
                conditions = List.copyOf(conditions);
            }

            boolean appliesTo(BigDecimal base, Facts facts) {
                return (from == null || isReached(from, above, base))
                        && conditions.stream().allMatch(condition -> condition.holds(facts));
            }
        }

        public LumpByTier {
            tiers = List.copyOf(tiers);
        }

        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            return tiers.stream()
                    .filter(tier -> tier.appliesTo(base, facts))
                    .max(Comparator.comparing(Lump::sum))
                    .map(tier -> Reckoned.of(part(Step.LUMP, base, tier.sum())
                            .with("from", tier.from() == null ? BigDecimal.ZERO : tier.from())
                            .with("who", tier.who() == null ? "" : tier.who())))
                    .orElseGet(() -> Reckoned.nothing(base));
        }
    }

    /// A fixed sum for each unit of the base; unit and sum by the tier that the base reaches.
    record PerUnitStep(List<Steps> tiers) implements Award {
        /// @param partOfUnit whether a part of a unit is left out, counts as a whole one, or does from its half on
        public record Steps(
                BigDecimal from,
                BigDecimal unit,
                BigDecimal sum,
                @Nullable Boolean above,
                RoundingMode partOfUnit) {}

        public PerUnitStep {
            tiers = List.copyOf(tiers);
        }

        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            return tiers.stream()
                    .filter(tier -> isReached(tier.from(), tier.above(), base))
                    .max(Comparator.comparing(Steps::from))
                    .map(tier -> units(base, tier))
                    .orElseGet(() -> Reckoned.nothing(base));
        }

        private static Reckoned units(BigDecimal base, Steps tier) {
            var units = base.divide(tier.unit(), 0, tier.partOfUnit());
            return Reckoned.of(part(Step.UNITS, base, units.multiply(tier.sum()))
                    .with("units", units)
                    .with("unit", tier.unit())
                    .with("sum", tier.sum()));
        }
    }

    /// A sum for each unit of the base, and the part of it for a part of a unit.
    record PerUnit(BigDecimal unit, BigDecimal sum) implements Award {

        private static final int DIGITS = 12;

        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            var award = base.multiply(sum).divide(unit, DIGITS, RoundingMode.HALF_UP);
            return Reckoned.of(
                    part(Step.PER_UNIT, base, award).with("unit", unit).with("sum", sum));
        }
    }

    /// A fixed sum per rank; the rank is a fact under the given name.
    record RankLump(String ranking, List<BigDecimal> sums) implements Award {
        public RankLump {
            sums = List.copyOf(sums);
        }

        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            var rank = facts.ranks().get(ranking);
            return rank == null || rank < 1 || rank > sums.size()
                    ? Reckoned.nothing(base)
                    : Reckoned.of(new Reckoned.Part(
                            Step.RANK, Map.of("rank", rank.toString(), "ranking", ranking), sums.get(rank - 1)));
        }
    }

    /// One sum, whatever the base.
    record OneOff(BigDecimal sum) implements Award {
        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            return Reckoned.of(new Reckoned.Part(Step.ONE_OFF, Map.of(), sum));
        }
    }

    private static boolean isReached(BigDecimal from, @Nullable Boolean above, BigDecimal base) {
        var order = base.compareTo(from);
        return Boolean.TRUE.equals(above) ? order > 0 : order >= 0;
    }

    private static Reckoned.Part rate(BigDecimal base, BigDecimal permille, Step step) {
        return part(step, base, base.multiply(permille.movePointLeft(3))).with("permille", permille);
    }
}
