package yihao.reward.scheme.yaml;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Award;

/// One tier, band or step; the kind of the award says which of its fields count.
record TierFile(
        @Nullable BigDecimal from,
        @Nullable BigDecimal upTo,
        @Nullable BigDecimal permille,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal unit,
        @Nullable BigDecimal sum,
        @Nullable String who,
        @Nullable List<ConditionFile> conditions) {

    Share share() {
        return new Share(permille, percent, rate);
    }

    Award.WholeAmountTier.Tier tier(Units base) {
        return new Award.WholeAmountTier.Tier(start(base), share().inPermille());
    }

    Award.MarginalTier.Band band(Units base) {
        return new Award.MarginalTier.Band(base.orNull(upTo), share().inPermille());
    }

    Award.LumpByTier.Lump lump(Units base, Units units) {
        return new Award.LumpByTier.Lump(
                base.orNull(from), ConditionFile.each(conditions, units), who, units.of(requireNonNull(sum)));
    }

    Award.PerUnitStep.Steps steps(Units base, Units units) {
        return new Award.PerUnitStep.Steps(start(base), base.of(requireNonNull(unit)), units.of(requireNonNull(sum)));
    }

    private BigDecimal start(Units base) {
        return from == null ? BigDecimal.ZERO : base.of(from);
    }
}
