package yihao.lead.network.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.FitView;
import yihao.lead.Network;
import yihao.lead.network.SetTerritories;
import yihao.lead.network.Territory;
import yihao.lead.network.Units;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.reference.CreditCode;

/// Where units look for investors, and who looks after a place.
@RestController
class TerritoryController {

    private final SetTerritories setTerritories;
    private final Units units;
    private final Network network;
    private final Clock clock;

    TerritoryController(SetTerritories setTerritories, Units units, Network network, Clock clock) {
        this.setTerritories = setTerritories;
        this.units = units;
        this.network = network;
        this.clock = clock;
    }

    record TerritoryRequest(
            @Nullable String country,
            @Nullable String division,
            @Nullable String industry,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        Territory territory() {
            return new Territory(filled(country), filled(division), filled(industry), from, until);
        }

        private static @Nullable String filled(@Nullable String written) {
            return written == null || written.isBlank() ? null : written.strip();
        }
    }

    record TerritoriesRequest(
            @NotNull @Size(max = 100) List<@Valid TerritoryRequest> territories,
            @Nullable @Size(max = 2000) String reason) {}

    record OverlapView(Network.Name unit, Territory territory) {}

    record Overlaps(List<OverlapView> items, boolean maySet) {}

    record Fits(List<FitView> items) {}

    @PutMapping("/api/units/{id}/territories")
    ResponseEntity<UnitView> set(@PathVariable String id, @Valid @RequestBody TerritoriesRequest request, Act act) {
        var territories =
                request.territories().stream().map(TerritoryRequest::territory).toList();
        var unit = setTerritories
                .set(id, territories, act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(unit, UnitView.of(unit, network));
    }

    @GetMapping("/api/units/{id}/territory-overlaps")
    Overlaps overlaps(@PathVariable String id, Actor actor) {
        var unit = units.find(id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        var views = setTerritories.overlaps(unit).stream()
                .map(one -> new OverlapView(network.nameOf(one.unit()), one.territory()))
                .toList();
        return new Overlaps(views, SetTerritories.maySet(actor));
    }

    /// Whose territory an investor's place is, while a lead is being reported.
    @GetMapping("/api/units/looking-after")
    Fits lookingAfter(
            @RequestParam String country,
            @RequestParam(required = false) @Nullable String creditCode,
            @RequestParam(required = false) @Nullable String industry,
            Actor actor) {
        var division =
                creditCode == null ? null : CreditCode.of(creditCode).division().orElse(null);
        var place = new Network.Place(country, division, industry);
        return new Fits(network.lookingAfter(place, CityTime.day(clock.instant())).stream()
                .map(fit -> FitView.of(fit, network))
                .toList());
    }
}
