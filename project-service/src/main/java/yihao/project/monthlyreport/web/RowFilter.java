package yihao.project.monthlyreport.web;

import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.MonthRow;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.SeeMonth.Month;

/// Which rows of a month are asked for: those that one of its numbers is counted from.
///
/// @param stage in which the project stood when the month ended
/// @param figure the column that a row has a figure of
/// @param since what came to a row after the month was frozen
/// @param after unit and number of the last row already seen
record RowFilter(
        @Nullable String unit,
        @Nullable State state,
        @Nullable Colour light,
        @Nullable String stage,
        @Nullable String figure,
        @Nullable Since since,
        @Nullable String after,
        int limit) {

    enum Since {
        CORRECTED,
        LATE
    }

    boolean fits(Month month, MonthRow row) {
        return (state == null || state == row.state())
                && (light == null || light == row.light())
                && (stage == null || stage.equals(row.stage()))
                && (figure == null || row.figures().containsKey(figure))
                && came(month, row);
    }

    private boolean came(Month month, MonthRow row) {
        return switch (since) {
            case null -> true;
            case CORRECTED -> month.correctedSince(row) > 0;
            case LATE -> month.isLateSince(row);
        };
    }
}
