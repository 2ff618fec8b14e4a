package yihao.project.carrier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.KeepSpaces;
import yihao.project.carrier.Space;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Status;
import yihao.project.carrier.Spaces;
import yihao.project.carrier.web.SpaceViews.SpaceView;

/// Rules PK-02 to PK-06: spaces, and what becomes of them. Days are days in China.
@RestController
@RequestMapping("/api/spaces")
class SpaceController {

    private final Spaces spaces;
    private final KeepSpaces keepSpaces;
    private final HoldSpaces holdSpaces;
    private final CarrierViews carrierViews;
    private final SpaceViews views;
    private final Clock clock;

    SpaceController(
            Spaces spaces,
            KeepSpaces keepSpaces,
            HoldSpaces holdSpaces,
            CarrierViews carrierViews,
            SpaceViews views,
            Clock clock) {
        this.spaces = spaces;
        this.keepSpaces = keepSpaces;
        this.holdSpaces = holdSpaces;
        this.carrierViews = carrierViews;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    Page<SpaceView> list(
            @RequestParam @Nullable String carrier,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Form form,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable String areaFrom,
            @RequestParam @Nullable String areaTo,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        if (!carrierViews.rules(today()).rules().maySee(actor)) {
            return Page.of(List.of(), null, 0);
        }
        var filter = new Spaces.Filter(
                carrier,
                kind,
                unit,
                form,
                status,
                SpaceRequest.bound("areaFrom", areaFrom),
                SpaceRequest.bound("areaTo", areaTo),
                today(),
                after);
        var found = spaces.list(filter, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                views.views(page, actor, today(), null),
                found.size() > most ? page.getLast().state().key() : null,
                spaces.count(filter, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<SpaceView> one(@PathVariable String id, Actor actor) {
        var stored = keepSpaces.find(id, actor, today()).orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, actor, today()));
    }

    @PutMapping("/{id}")
    ResponseEntity<SpaceView> describe(@PathVariable String id, @Valid @RequestBody SpaceRequest request, Act act) {
        return answer(keepSpaces.describe(id, request.typed(), act), act);
    }

    @PostMapping("/{id}/hold")
    ResponseEntity<SpaceView> hold(@PathVariable String id, @Valid @RequestBody HoldRequest request, Act act) {
        return answer(holdSpaces.hold(id, request.projectId(), request.until(), act), act);
    }

    @PostMapping("/{id}/extension")
    ResponseEntity<SpaceView> extend(@PathVariable String id, @Valid @RequestBody ExtensionRequest request, Act act) {
        return answer(holdSpaces.extend(id, request.until(), act), act);
    }

    @PostMapping("/{id}/release")
    ResponseEntity<SpaceView> release(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(holdSpaces.release(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/letting")
    ResponseEntity<SpaceView> let(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(holdSpaces.let(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/vacation")
    ResponseEntity<SpaceView> vacate(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(holdSpaces.vacate(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<SpaceView> withdraw(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(keepSpaces.withdraw(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/restoration")
    ResponseEntity<SpaceView> restore(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(keepSpaces.restore(id, act.because(request.reason())), act);
    }

    private ResponseEntity<SpaceView> answer(Outcome<Versioned<Space>> outcome, Act act) {
        var stored = outcome.orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, act.actor(), today()));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }

    /// @param until the last day; left out, as long as the terms allow
    record HoldRequest(
            @NotBlank @Size(max = 100) String projectId,
            @Nullable LocalDate until) {}

    /// @param until the new last day; left out, as long as the terms allow
    record ExtensionRequest(@Nullable LocalDate until) {}

    record ReasonRequest(@Nullable @Size(max = 2000) String reason) {}
}
