package yihao.project.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.Refused;
import yihao.project.directory.AskGuidance;
import yihao.project.directory.GuidanceDirectory.Line;
import yihao.project.directory.web.GuidanceViews.DirectoryView;
import yihao.project.directory.web.GuidanceViews.GuidanceView;

/// P4: what the guidance directory says. Days are days in China; left out: today.
@RestController
class GuidanceController {

    private final AskGuidance ask;
    private final Clock clock;

    GuidanceController(AskGuidance ask, Clock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    @GetMapping("/api/projects/{id}/guidance")
    GuidanceView ofProject(@PathVariable String id, Actor actor) {
        return GuidanceView.of(ask.ofProject(id, actor, day(null)).orElseThrow(Refused::new));
    }

    /// @param place several where several are to share it
    @GetMapping("/api/guidance")
    GuidanceView of(
            @RequestParam(required = false) @Nullable String industry,
            @RequestParam(defaultValue = "") List<String> place,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return GuidanceView.of(ask.of(industry, place, day(on)).orElseThrow(Refused::new));
    }

    /// @param industry lines of it, of what stands above it and of what stands below
    @GetMapping("/api/guidance-directory")
    DirectoryView directory(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String industry) {
        var day = day(on);
        var set = ask.directory(day).orElse(null);
        var lines = set == null
                ? List.<Line>of()
                : set.rules().lines().stream()
                        .filter(line -> place.isBlank() || line.place().equals(place))
                        .filter(line -> industry.isBlank() || line.concerns(industry))
                        .toList();
        return DirectoryView.of(day, set, lines, ask.versions());
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? CityTime.day(clock.instant()) : on;
    }
}
