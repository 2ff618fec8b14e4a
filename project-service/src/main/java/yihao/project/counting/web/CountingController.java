package yihao.project.counting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.Refused;
import yihao.project.counting.CountMoney;
import yihao.project.counting.web.CountingViews.CountingView;

/// P2: what of a project's money counts, and why the rest does not. Days are days in China.
@RestController
class CountingController {

    private final CountMoney countMoney;
    private final CountingViews views;
    private final Clock clock;

    CountingController(CountMoney countMoney, CountingViews views, Clock clock) {
        this.countMoney = countMoney;
        this.views = views;
        this.clock = clock;
    }

    /// @param rules id of a rule set, or its id and version; left out: the city's own
    /// @param on left out: today, and never later
    @GetMapping("/api/projects/{id}/counting")
    CountingView ofProject(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor) {
        var today = CityTime.day(clock.instant());
        var day = on == null ? today : on;
        var counting = countMoney.of(id, rules, day, today, actor).orElseThrow(Refused::new);
        return views.view(counting, countMoney.inForce(day));
    }
}
