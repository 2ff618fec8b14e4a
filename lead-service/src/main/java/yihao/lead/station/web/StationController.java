package yihao.lead.station.web;

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
import yihao.lead.station.KeepStations;
import yihao.lead.station.Station;
import yihao.lead.station.Stations;
import yihao.lead.station.Stations.StationFilter;
import yihao.lead.station.web.StationViews.StationView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L9: stationed teams. Days are days in China.
@RestController
@RequestMapping("/api/stations")
class StationController {

    private final KeepStations keepStations;
    private final Stations stations;
    private final StationViews views;
    private final Vault vault;
    private final Clock clock;

    StationController(KeepStations keepStations, Stations stations, StationViews views, Vault vault, Clock clock) {
        this.keepStations = keepStations;
        this.stations = stations;
        this.views = views;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param on the last day; left out where it never began
    record EndingRequest(
            @Nullable LocalDate on,
            @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    ResponseEntity<StationView> station(@Valid @RequestBody StationRequest request, Act act) {
        var typed = request.typed(act.actor().unit(), vault);
        var station = keepStations.station(typed, act).orElseThrow(Refused::new);
        return Answers.created("/api/stations", station, views.whole(station, act.actor(), CityTime.day(act.at())));
    }

    @PutMapping("/{id}/plan")
    ResponseEntity<StationView> change(@PathVariable String id, @Valid @RequestBody StationRequest request, Act act) {
        var unit = visible(id, act.actor()).state().unit();
        return answer(keepStations.change(id, request.typed(unit, vault), act), act);
    }

    @PostMapping("/{id}/ending")
    ResponseEntity<StationView> end(@PathVariable String id, @Valid @RequestBody EndingRequest request, Act act) {
        return answer(keepStations.end(id, request.on(), act.because(request.reason())), act);
    }

    /// @param running whether only teams that are there today
    @GetMapping
    Page<StationView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(defaultValue = "false") boolean running,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new StationFilter(unit, place, running ? today() : null);
        var most = Page.limit(limit);
        var found = stations.list(actor, filter, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream()
                .map(station -> views.row(station, actor, today()))
                .toList();
        return Page.of(rows, next, stations.count(actor, filter, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<StationView> one(@PathVariable String id, Actor actor) {
        var station = visible(id, actor);
        return Answers.ok(station, views.whole(station, actor, today()));
    }

    private Versioned<Station> visible(String id, Actor actor) {
        return keepStations
                .find(actor, id)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private ResponseEntity<StationView> answer(Outcome<Versioned<Station>> outcome, Act act) {
        var station = outcome.orElseThrow(Refused::new);
        return Answers.ok(station, views.whole(station, act.actor(), CityTime.day(act.at())));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
