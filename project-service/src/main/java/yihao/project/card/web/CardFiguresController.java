package yihao.project.card.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.project.card.CardFigures;
import yihao.project.card.CardFigures.Complained;
import yihao.project.card.CardFigures.Finished;
import yihao.project.card.CardFigures.Row;
import yihao.project.card.CardFigures.Withdrawn;
import yihao.project.card.CardRuleBook;
import yihao.project.card.CardRules;
import yihao.project.card.ClockFigures;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// Figures of the procedures, and the rules by which cards are issued.
@RestController
class CardFiguresController {

    private final CardFigures figures;
    private final ClockFigures clocks;
    private final CardRuleBook book;
    private final CardViews views;

    CardFiguresController(CardFigures figures, ClockFigures clocks, CardRuleBook book, CardViews views) {
        this.figures = figures;
        this.clocks = clocks;
        this.book = book;
        this.views = views;
    }

    /// Rates and means as text, so that no digit is lost.
    record FigureView(
            YearMonth month,
            String office,
            Bilingual officeLabel,
            String procedure,
            Bilingual procedureLabel,
            int finished,
            int withdrawnLate,
            int onTime,
            @Nullable String onTimeRate,
            @Nullable String medianDays,
            @Nullable String satisfaction,
            List<Finished> items,
            List<Withdrawn> withdrawn,
            List<Complained> complaints) {}

    record FiguresView(YearMonth from, YearMonth until, List<FigureView> items) {}

    /// @param from this month where it is left out
    @GetMapping("/api/service-cards/figures")
    FiguresView figures(@RequestParam @Nullable YearMonth from, @RequestParam @Nullable YearMonth until, Actor actor) {
        var today = YearMonth.from(views.today());
        var last = until == null ? today : until;
        var first = from == null ? last : from;
        return new FiguresView(
                first,
                last,
                figures.of(actor, first, last).stream().map(this::view).toList());
    }

    private FigureView view(Row row) {
        var key = row.key();
        return new FigureView(
                key.month(),
                key.office(),
                book.officeLabel(key.office()),
                key.procedure(),
                book.procedureLabel(key.procedure()),
                row.finished().size(),
                row.withdrawnLate().size(),
                row.onTime(),
                row.onTimeRate() == null ? null : row.onTimeRate().toPlainString(),
                row.medianDays() == null ? null : row.medianDays().toPlainString(),
                row.satisfaction() == null ? null : row.satisfaction().toPlainString(),
                row.finished(),
                row.withdrawnLate(),
                row.complaints());
    }

    record ClockView(String office, Bilingual officeLabel, int dueSoon, int late) {}

    /// Rule SC-10: which offices are pressed now.
    @GetMapping("/api/service-cards/clocks")
    Map<String, List<ClockView>> clocks(Actor actor) {
        return Map.of(
                "items",
                clocks.of(actor, views.today()).stream()
                        .map(row ->
                                new ClockView(row.office(), book.officeLabel(row.office()), row.dueSoon(), row.late()))
                        .toList());
    }

    record RulesView(String version, String source, CardRules rules) {}

    @GetMapping("/api/service-card-rules")
    RulesView current() {
        var set = rules();
        return new RulesView(set.reference(), set.source(), set.rules());
    }

    private RuleSet<CardRules> rules() {
        return book.on(views.today());
    }
}
