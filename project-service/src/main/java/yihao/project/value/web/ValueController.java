package yihao.project.value.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.Refused;
import yihao.project.value.Estimate;
import yihao.project.value.Estimate.Figure;
import yihao.project.value.Estimate.Missing;
import yihao.project.value.Estimate.Origin;
import yihao.project.value.KeepEstimates;
import yihao.rules.Bilingual;

/// P13: what a project is expected to bring.
@RestController
class ValueController {

    private final KeepEstimates estimates;
    private final Clock clock;

    ValueController(KeepEstimates estimates, Clock clock) {
        this.estimates = estimates;
        this.clock = clock;
    }

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
}
