package yihao.reward.scoring;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.UnitSheet.Item;

/// One figure in its place: what it is measured against, and among whom.
record Situation(Method method, Indicator indicator, Row row, Group group, Elapsed elapsed) {

    Fraction figure() {
        return requireNonNull(row.figure(indicator.id()));
    }

    Fraction target() {
        return requireNonNull(row.target(indicator.id()));
    }

    Fraction measured() {
        return requireNonNull(row.measured(indicator.id(), indicator.scoring().compares()));
    }

    Fraction completion() {
        return requireNonNull(row.measured(indicator.id(), Measure.COMPLETION));
    }

    List<Item> items() {
        return row.items(indicator.id());
    }

    Fraction weight() {
        return Optional.ofNullable(indicator.weight()).map(Fraction::of).orElse(Fraction.ONE);
    }

    Fraction rounded(Fraction value, @Nullable Integer scale) {
        return scale == null ? value : Fraction.of(value.rounded(scale, mode()));
    }

    RoundingMode mode() {
        return method.modeOf(indicator);
    }
}
