package yihao.project.value.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.platform.web.Refused;
import yihao.project.value.Estimate;
import yihao.project.value.Estimate.Figure;
import yihao.project.value.Estimate.Missing;
import yihao.project.value.Estimate.Origin;
import yihao.project.value.KeepEstimates;
import yihao.project.value.KeepTables;
import yihao.project.value.ValueTable;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// P13: what a project is expected to bring, and the tables it is estimated by.
@RestController
class ValueController {

    private final KeepEstimates estimates;
    private final KeepTables tables;
    private final Clock clock;

    ValueController(KeepEstimates estimates, KeepTables tables, Clock clock) {
        this.estimates = estimates;
        this.tables = tables;
        this.clock = clock;
    }

    record UploadRequest(@NotBlank @Size(max = 500_000) String text) {}

    record TableView(
            String version,
            @Nullable Bilingual title,
            @Nullable String note,
            String source,
            boolean assumed,
            LocalDate validFrom,
            int factors) {

        static TableView of(RuleSet<ValueTable> set) {
            return new TableView(
                    set.reference(),
                    set.title(),
                    set.note(),
                    set.source(),
                    set.status() == RuleSet.Status.ASSUMED,
                    set.validFrom(),
                    set.rules().factors().size());
        }
    }

    record TablesView(List<TableView> items, List<String> actions) {}

    record UsedView(String id, Bilingual label, String value, Origin origin, String from) {}

    /// @param value none where something is missing
    record FigureView(
            String id,
            Bilingual label,
            String unit,
            @Nullable String value,
            @Nullable String formula,
            @Nullable String rounding,
            List<UsedView> used,
            List<Missing> missing) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.id(),
                    figure.label(),
                    figure.unit(),
                    figure.value() == null ? null : plain(figure.value()),
                    figure.formula(),
                    figure.rounding(),
                    figure.used().stream()
                            .map(one ->
                                    new UsedView(one.id(), one.label(), plain(one.value()), one.origin(), one.from()))
                            .toList(),
                    figure.missing());
        }

        private static String plain(BigDecimal value) {
            return value.toPlainString();
        }
    }

    record EstimateView(
            int year,
            String table,
            String source,
            boolean assumed,
            @Nullable String industry,
            @Nullable String activity,
            Instant computedAt,
            List<FigureView> figures) {

        static EstimateView of(Estimate one) {
            return new EstimateView(
                    one.year(),
                    one.table(),
                    one.source(),
                    one.assumed(),
                    one.industry(),
                    one.activity(),
                    one.computedAt(),
                    one.figures().stream().map(FigureView::of).toList());
        }
    }

    record ValueView(EstimateView now, List<EstimateView> earlier) {}

    @GetMapping("/api/projects/{id}/value")
    ValueView value(@PathVariable String id, @RequestParam @Nullable Integer year, Actor actor) {
        var now = clock.instant();
        var asked = year == null ? CityTime.day(now).getYear() : year;
        var shown = estimates.of(id, asked, actor, now).orElseThrow(Refused::new);
        return new ValueView(
                EstimateView.of(shown.now()),
                shown.earlier().stream()
                        .map(one -> EstimateView.of(one.state()))
                        .toList());
    }

    @GetMapping("/api/value-tables")
    TablesView tables(Actor actor) {
        return new TablesView(
                tables.book().versions().stream().map(TableView::of).toList(),
                KeepTables.mayUpload(actor) ? List.of("upload") : List.of());
    }

    record TableTextView(TableView table, String text) {}

    @GetMapping("/api/value-tables/{id}")
    TableTextView table(@PathVariable String id) {
        var set = tables.book().find(id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return new TableTextView(TableView.of(set), tables.text(id));
    }

    @PostMapping("/api/value-tables")
    ResponseEntity<TableView> upload(@Valid @RequestBody UploadRequest request, Act act) {
        var set = tables.upload(request.text(), act).orElseThrow(Refused::new);
        return ResponseEntity.created(URI.create("/api/value-tables/" + set.reference()))
                .body(TableView.of(set));
    }
}
