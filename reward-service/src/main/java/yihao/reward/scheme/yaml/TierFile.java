package yihao.reward.scheme.yaml;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Award;

/// One tier, band or step; the kind of the award says which of its fields count.
record TierFile(
        @Nullable BigDecimal from,
        @Nullable BigDecimal above,
        @Nullable BigDecimal upTo,
        @Nullable BigDecimal permille,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal unit,
        @Nullable BigDecimal sum,
        @Nullable RoundingMode partOfUnit,
        @Nullable String who,
        @Nullable List<ConditionFile> conditions) {

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "whole_amount_tier", Set.of("from", "above", "share"),
            "marginal_tier", Set.of("upTo", "share"),
            "lump_by_tier", Set.of("from", "above", "sum", "conditions"),
            "per_unit_step", Set.of("from", "above", "unit", "sum", "partOfUnit"));

    Share share() {
        return new Share(permille, percent, rate);
    }

    Award.WholeAmountTier.Tier tier(Units base) {
        return new Award.WholeAmountTier.Tier(start(base), share().inPermille(), isAbove());
    }

    Award.MarginalTier.Band band(Units base) {
        return new Award.MarginalTier.Band(base.orNull(upTo), share().inPermille());
    }

    Award.LumpByTier.Lump lump(Units base, Units units) {
        return new Award.LumpByTier.Lump(
                base.orNull(begins()),
                ConditionFile.each(conditions, units),
                who,
                units.of(requireNonNull(sum)),
                isAbove());
    }

    Award.PerUnitStep.Steps steps(Units base, Units units) {
        return new Award.PerUnitStep.Steps(
                start(base),
                base.of(requireNonNull(unit)),
                units.of(requireNonNull(sum)),
                isAbove(),
                partOfUnit == null ? RoundingMode.DOWN : partOfUnit);
    }

    /// What is written here and no tier of that kind looks at.
    List<String> strays(String kind) {
        var known = KNOWN.getOrDefault(kind, Set.of());
        var written = new LinkedHashMap<String, @Nullable Object>();
        written.put("from", from);
        written.put("above", above);
        written.put("upTo", upTo);
        written.put("unit", unit);
        written.put("sum", sum);
        written.put("partOfUnit", partOfUnit);
        written.put("conditions", conditions);
        written.put("share", share().isWritten() ? share() : null);
        return written.entrySet().stream()
                .filter(field -> field.getValue() != null && !known.contains(field.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Where it begins: from this on, or only above it.
    @Nullable
    BigDecimal begins() {
        return from == null ? above : from;
    }

    private @Nullable Boolean isAbove() {
        return above == null ? null : Boolean.TRUE;
    }

    private BigDecimal start(Units base) {
        var begins = begins();
        return begins == null ? BigDecimal.ZERO : base.of(begins);
    }
}
