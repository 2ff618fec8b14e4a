package yihao.project.quarterlyreport.web;

import static java.math.BigDecimal.ZERO;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.papers.official.WriteDocx;
import yihao.papers.official.WritePdf;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.CellType;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReportRules.Column;
import yihao.project.quarterlyreport.Quarter;
import yihao.project.quarterlyreport.QuarterFigures;
import yihao.project.quarterlyreport.QuarterFigures.Line;
import yihao.project.quarterlyreport.QuarterlyReportProblem;
import yihao.project.quarterlyreport.SeeQuarter;
import yihao.rules.Bilingual;

/// The report of a quarter, as figures and as the document.
@RestController
@RequestMapping("/api/quarterly-reports/{quarter}")
class QuarterlyReportController {

    private final SeeQuarter seeQuarter;
    private final WriteQuarter writeQuarter;

    QuarterlyReportController(SeeQuarter seeQuarter, WriteQuarter writeQuarter) {
        this.seeQuarter = seeQuarter;
        this.writeQuarter = writeQuarter;
    }

    record ColumnView(String id, Bilingual label, CellType type, boolean cumulative) {}

    record MonthView(String month, String by, Instant at, String rules) {}

    /// @param sums by column: money as money, a number as its text
    record LineView(
            String unit,
            @Nullable Bilingual unitName,
            int projects,
            int due,
            int inTime,
            int late,
            int missing,
            Map<String, Object> sums,
            Map<Colour, Integer> lights) {}

    /// @param months in their order, as they were frozen
    /// @param stages how many projects stood in each when the quarter ended
    record QuarterView(
            String quarter,
            List<MonthView> months,
            List<ColumnView> columns,
            List<LineView> units,
            LineView total,
            Map<String, Integer> stages) {}

    @GetMapping
    QuarterView figures(@PathVariable String quarter, Actor actor) {
        var figures = seen(quarter, actor);
        return new QuarterView(
                figures.quarter().toString(),
                figures.months().stream()
                        .map(month -> new MonthView(
                                month.month().toString(),
                                month.frozen().by(),
                                month.frozen().at(),
                                month.rules()))
                        .toList(),
                figures.columns().stream()
                        .map(column ->
                                new ColumnView(column.id(), column.label(), column.type(), column.isCumulative()))
                        .toList(),
                figures.units().stream()
                        .map(line -> view(line, figures.columns()))
                        .toList(),
                view(figures.total(), figures.columns()),
                figures.stages());
    }

    /// The reports behind a number of the quarter: of a unit or all, in one state, or with a figure of one column.
    @GetMapping("/rows")
    Page<QuarterRows.RowView> rows(
            @PathVariable String quarter,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable State state,
            @RequestParam @Nullable String figure,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var figures = seen(quarter, actor);
        return QuarterRows.page(figures, figures.behind(unit, state, figure), after, Page.limit(limit));
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> docx(@PathVariable String quarter, Actor actor) {
        var document = writeQuarter.write(seen(quarter, actor));
        return attachment(document.title() + ".docx", WriteDocx.CONTENT_TYPE, WriteDocx.of(document));
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String quarter, Actor actor) {
        var document = writeQuarter.write(seen(quarter, actor));
        return attachment(document.title() + ".pdf", WritePdf.CONTENT_TYPE, WritePdf.of(document));
    }

    private static ResponseEntity<byte[]> attachment(String name, String contentType, byte[] content) {
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(contentType))
                .body(content);
    }

    private QuarterFigures seen(String quarter, Actor actor) {
        var read = Quarter.read(quarter)
                .orElseThrow(() -> new Refused(Refusal.of(QuarterlyReportProblem.QUARTER_INVALID, "quarter", quarter)));
        return seeQuarter.of(read, actor).orElseThrow(Refused::new);
    }

    private static LineView view(Line line, List<Column> columns) {
        var sums = new TreeMap<String, Object>();
        columns.forEach(column ->
                sums.put(column.id(), QuarterRows.figure(column, line.sums().getOrDefault(column.id(), ZERO))));
        return new LineView(
                line.unit(),
                line.unitName(),
                line.projects(),
                line.due(),
                line.inTime(),
                line.late(),
                line.missing(),
                sums,
                line.lights());
    }
}
