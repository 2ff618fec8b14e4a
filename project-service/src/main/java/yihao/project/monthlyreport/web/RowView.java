package yihao.project.monthlyreport.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReport.Change;
import yihao.rules.Bilingual;

/// One project in a month's sheet.
///
/// @param version of the report; none where nothing was saved yet
/// @param cells of a frozen month as they were frozen, else as they are
/// @param last what was said last
/// @param corrections beside the cells; of a frozen month `sinceFreeze` says which it does not hold
/// @param handedInAt of a report handed in after its month was frozen without it, too
record RowView(
        String projectId,
        String number,
        String name,
        String unit,
        @Nullable Bilingual unitName,
        Bilingual stage,
        State state,
        int daysLate,
        @Nullable Colour light,
        @Nullable Long version,
        Map<String, String> cells,
        @Nullable LastView last,
        List<CorrectionView> corrections,
        @Nullable Instant handedInAt,
        List<String> actions) {

    record LastView(String month, Map<String, String> cells) {}

    record CorrectionView(String by, Instant at, String reason, boolean sinceFreeze, Map<String, Change> changes) {}
}
