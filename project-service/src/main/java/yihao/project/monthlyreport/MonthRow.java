package yihao.project.monthlyreport;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.rules.Bilingual;

/// One project in a month: whether its report is there, and its figures.
///
/// @param unitName as the unit was called then
/// @param stage when the month ended
/// @param daysLate of a report handed in late
/// @param corrections how many of the report's corrections the figures already hold
/// @param figures of the columns that add up; none of a report that is not handed in
public record MonthRow(
        String projectId,
        String number,
        String name,
        String unit,
        @Nullable Bilingual unitName,
        String stage,
        State state,
        int daysLate,
        int corrections,
        Map<String, String> figures,
        @Nullable Colour light) {

    public static final Comparator<MonthRow> ORDER =
            Comparator.comparing(MonthRow::unit).thenComparing(MonthRow::number);

    public enum State {
        /// Not handed in, the month has not closed.
        OPEN,
        HANDED_IN,
        LATE,
        MISSING
    }

    public MonthRow {
        figures = Map.copyOf(figures);
    }
}
