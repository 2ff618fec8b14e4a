package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Ceiling;
import yihao.reward.scheme.Floor;
import yihao.reward.scheme.Multipliers;
import yihao.reward.scheme.Per;

/// Floors, ceilings and factors as a file writes them.
final class LimitFiles {

    private LimitFiles() {}

    record FloorFile(
            @Nullable Per per,
            BigDecimal amount,
            @Nullable BasisFile base,
            @Nullable List<ConditionFile> conditions) {

        Floor toFloor(Units units, @Nullable BasisFile own) {
            var mine = base == null ? own : base;
            return new Floor(
                    per == null ? Per.AWARD : per,
                    (mine == null ? units : mine.units(units)).of(amount),
                    base == null ? null : base.toBasis(units),
                    ConditionFile.each(conditions, units));
        }
    }

    record SizeFile(BigDecimal from, BigDecimal amount) {}

    record CeilingFile(
            @Nullable Per per,
            @Nullable BigDecimal amount,
            @Nullable List<SizeFile> sizes,
            @Nullable BigDecimal permille,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal rate,
            @Nullable BasisFile base,
            @Nullable List<ConditionFile> conditions) {

        Share share() {
            return new Share(permille, percent, rate);
        }

        Ceiling toCeiling(Units units, @Nullable BasisFile own) {
            var mine = base == null ? own : base;
            var scale = mine == null ? units : mine.units(units);
            return new Ceiling(
                    per == null ? Per.AWARD : per,
                    units.orNull(amount),
                    Units.each(sizes, size -> new Ceiling.Size(scale.of(size.from()), units.of(size.amount()))),
                    share().orNull(),
                    base == null ? null : base.toBasis(units),
                    ConditionFile.each(conditions, units));
        }
    }

    record MultiplierFile(
            BigDecimal factor,
            @Nullable List<ConditionFile> conditions,
            @Nullable String clause) {}

    static Multipliers multipliers(
            @Nullable List<MultiplierFile> written, Multipliers.@Nullable Combine combine, Units units) {
        return new Multipliers(
                Units.each(
                        written,
                        one -> new Multipliers.Multiplier(
                                one.factor(),
                                ConditionFile.each(one.conditions(), units),
                                one.clause() == null ? "" : one.clause())),
                combine == null ? Multipliers.Combine.PRODUCT : combine);
    }
}
