package yihao.lead.trip.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
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
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.trip.PlanTrip;
import yihao.lead.trip.ReportTrip;
import yihao.lead.trip.Trip;
import yihao.lead.trip.TripStatus;
import yihao.lead.trip.Trips;
import yihao.lead.trip.Trips.TripFilter;
import yihao.lead.trip.web.TripViews.TripView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L9: trips that leaders lead. Days are days in China.
@RestController
@RequestMapping("/api/trips")
class TripController {

    private final PlanTrip planTrip;
    private final ReportTrip reportTrip;
    private final Trips trips;
    private final OutreachSight sight;
    private final TripViews views;
    private final Vault vault;
    private final Clock clock;

    TripController(
            PlanTrip planTrip,
            ReportTrip reportTrip,
            Trips trips,
            OutreachSight outreachSight,
            TripViews views,
            Vault vault,
            Clock clock) {
        this.planTrip = planTrip;
        this.reportTrip = reportTrip;
        this.trips = trips;
        this.sight = outreachSight;
        this.views = views;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param from first day that it took in the end, as `until` the last; as planned where left out
    record ReportRequest(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 10_000) String text) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    ResponseEntity<TripView> plan(@Valid @RequestBody TripRequest request, Act act) {
        var trip = planTrip.plan(request.typed(vault), act).orElseThrow(Refused::new);
        return Answers.created("/api/trips", trip, views.whole(trip, act.actor(), CityTime.day(act.at())));
    }

    @PutMapping("/{id}/plan")
    ResponseEntity<TripView> change(@PathVariable String id, @Valid @RequestBody TripRequest request, Act act) {
        return answer(planTrip.change(id, request.typed(vault), act), act);
    }

    @PostMapping("/{id}/report")
    ResponseEntity<TripView> report(@PathVariable String id, @Valid @RequestBody ReportRequest request, Act act) {
        return answer(
                reportTrip.report(
                        id, request.from(), request.until(), request.text().strip(), act),
                act);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<TripView> cancel(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(planTrip.cancel(id, act.because(request.reason())), act);
    }

    @GetMapping
    Page<TripView> list(
            @RequestParam(required = false) @Nullable TripStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new TripFilter(status, unit, q);
        var most = Page.limit(limit);
        var found = trips.list(actor, filter, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(trip -> views.row(trip, actor, today())).toList();
        return Page.of(rows, next, trips.count(actor, filter, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<TripView> one(@PathVariable String id, Actor actor) {
        var trip = trips.find(id)
                .filter(found -> sight.sees(actor, found.state()))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(trip, views.whole(trip, actor, today()));
    }

    private ResponseEntity<TripView> answer(Outcome<Versioned<Trip>> outcome, Act act) {
        var trip = outcome.orElseThrow(Refused::new);
        return Answers.ok(trip, views.whole(trip, act.actor(), CityTime.day(act.at())));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
