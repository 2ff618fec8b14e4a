package yihao.project.figures.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.Malformed;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.Capitals;
import yihao.project.figures.Arrivals;
import yihao.project.figures.Pipeline;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRuleBook;

/// Rules PF-01 and PF-02: figures of what the caller sees.
@RestController
class FiguresController {

    private static final int MOST_MONTHS = 60;

    private final Projects projects;
    private final StageRuleBook stages;
    private final Capitals capitals;
    private final CapitalRuleBook money;
    private final Clock clock;

    FiguresController(Projects projects, StageRuleBook stages, Capitals capitals, CapitalRuleBook money, Clock clock) {
        this.projects = projects;
        this.stages = stages;
        this.capitals = capitals;
        this.money = money;
        this.clock = clock;
    }

    @GetMapping("/api/projects/figures")
    Pipeline pipeline(Actor actor) {
        return Pipeline.of(projects.running(actor), stages.on(CityTime.day(clock.instant())));
    }

    record ArrivalsView(
            YearMonth from,
            YearMonth until,
            List<Arrivals.Kind> kinds,
            List<Arrivals.OfMonth> months,
            List<Arrivals.OfUnit> units,
            List<Arrivals.Named> leftOut) {}

    /// @param from the January of this year where it is left out
    @GetMapping("/api/capital/figures")
    ArrivalsView arrivals(
            @RequestParam @Nullable YearMonth from, @RequestParam @Nullable YearMonth until, Actor actor) {
        var today = CityTime.day(clock.instant());
        var last = until == null ? YearMonth.from(today) : until;
        var first = from == null ? last.withMonth(1) : from;
        if (first.isAfter(last) || first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw new Malformed("from", "format");
        }
        var figures = Arrivals.of(
                capitals.arrived(actor, first, last), money.on(today).rules(), first, last);
        return new ArrivalsView(first, last, figures.kinds(), figures.months(), figures.units(), figures.leftOut());
    }
}
