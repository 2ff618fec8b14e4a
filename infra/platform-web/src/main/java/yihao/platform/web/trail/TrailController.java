package yihao.platform.web.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.trail.TellTrail;
import yihao.platform.web.Refused;

/// The trails of the records of this service, each kind by its own [yihao.kernel.trail.Trailed].
@RestController
class TrailController {

    private final TellTrail tellTrail;

    TrailController(TellTrail tellTrail) {
        this.tellTrail = tellTrail;
    }

    record TrailView(List<StepView> items) {}

    /// Without its version: a gap would tell of a step that is left out.
    record StepView(
            Instant at,
            String by,
            @Nullable String unit,
            String action,
            @Nullable String reason) {}

    /// @param records their kind as in their address, such as `trips`
    @GetMapping("/api/{records}/{id}/trail")
    TrailView of(@PathVariable String records, @PathVariable String id, Actor actor) {
        var steps = tellTrail
                .of(records, id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return new TrailView(steps.stream()
                .map(step -> new StepView(step.at(), step.by(), step.unit(), step.action(), step.reason()))
                .toList());
    }
}
