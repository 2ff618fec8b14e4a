package yihao.talent.institutionquota.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.talent.institution.Milestone;
import yihao.talent.institutionquota.ReckonInstitutions.Figures;
import yihao.talent.institutionquota.ReckonInstitutions.Table;

/// Figures of the four majors as they go out.
///
/// @param rows one each, the whole last
record FiguresView(int elapsedMonths, String rules, List<Row> rows) {

    /// @param key of a kind, grade or unit; nothing of the whole
    record Row(
            @Nullable String key,
            Map<String, Long> stages,
            long suspended,
            long ended,
            Map<Milestone, ProgressView> progress) {}

    static FiguresView of(Table table) {
        return new FiguresView(
                table.elapsedMonths(),
                table.rules(),
                table.rows().stream().map(FiguresView::row).toList());
    }

    private static Row row(Figures figures) {
        return new Row(
                figures.key(),
                figures.stages(),
                figures.suspended(),
                figures.ended(),
                ProgressView.of(figures.progress()));
    }
}
