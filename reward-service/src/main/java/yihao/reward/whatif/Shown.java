package yihao.reward.whatif;

import org.jspecify.annotations.Nullable;

/// Which rows are asked for.
///
/// @param district only of this one
public record Shown(Which which, @Nullable String district) {

    public enum Which {
        ALL,
        /// Where any of the versions awards something.
        AWARDED,
        /// Where a ceiling cut an award.
        LIMITED,
        /// Where the two versions differ.
        CHANGED,
        GAINING,
        LOSING
    }

    boolean has(Row row) {
        return (district == null || district.equals(row.district())) && isOne(row);
    }

    private boolean isOne(Row row) {
        return switch (which) {
            case ALL -> true;
            case AWARDED ->
                row.awards().stream().anyMatch(award -> award.amount().isPositive());
            case LIMITED -> row.awards().stream().anyMatch(Row.Award::limited);
            case CHANGED -> sign(row) != 0;
            case GAINING -> sign(row) > 0;
            case LOSING -> sign(row) < 0;
        };
    }

    private static int sign(Row row) {
        var difference = row.difference();
        return difference == null ? 0 : difference.amount().signum();
    }
}
