package yihao.project.carrier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.carrier.CarrierNeed;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.Criterion;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.MatchSpaces;
import yihao.project.carrier.Matches;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.web.SpaceViews.SpaceView;

/// Rule PK-07: the spaces of one project: what it holds and rents, what it needs, and what fits.
@RestController
class ProjectSpaceController {

    private final HoldSpaces holdSpaces;
    private final MatchSpaces matchSpaces;
    private final CarrierViews carrierViews;
    private final SpaceViews views;
    private final Clock clock;

    ProjectSpaceController(
            HoldSpaces holdSpaces, MatchSpaces matchSpaces, CarrierViews carrierViews, SpaceViews views, Clock clock) {
        this.holdSpaces = holdSpaces;
        this.matchSpaces = matchSpaces;
        this.carrierViews = carrierViews;
        this.views = views;
        this.clock = clock;
    }

    /// @param need none where nobody has said it
    record ProjectSpacesView(
            List<SpaceView> items, @Nullable NeedView need, List<String> actions) {}

    record NeedView(
            Form form,
            List<String> kinds,
            @Nullable String areaFrom,
            @Nullable String areaTo,
            @Nullable String height,
            @Nullable String floorLoad,
            @Nullable String power,
            @Nullable Money price,
            List<String> units,
            @Nullable LocalDate neededFrom,
            String saidBy) {

        static NeedView of(CarrierNeed need) {
            return new NeedView(
                    need.form(),
                    need.kinds(),
                    SpaceViews.plain(need.areaFrom()),
                    SpaceViews.plain(need.areaTo()),
                    SpaceViews.plain(need.height()),
                    SpaceViews.plain(need.floorLoad()),
                    SpaceViews.plain(need.power()),
                    need.price(),
                    need.units(),
                    need.neededFrom(),
                    need.saidBy());
        }
    }

    record MatchView(SpaceView space, int points, int missed, int asked, List<Matches.Reason> reasons) {}

    /// @param rules the version they were judged by; none where nothing was
    record MatchesView(
            List<MatchView> items,
            int fitting,
            Map<Criterion, Integer> leftOut,
            boolean whole,
            @Nullable String rules) {}

    @GetMapping("/api/projects/{id}/spaces")
    ProjectSpacesView ofProject(@PathVariable String id, Actor actor) {
        var spaces = holdSpaces.ofProject(id, actor, today()).orElseThrow(Refused::new);
        var need = matchSpaces.need(id, actor).orElseThrow(Refused::new);
        return new ProjectSpacesView(
                views.views(spaces, actor, today()),
                need.map(said -> NeedView.of(said.state())).orElse(null),
                matchSpaces.maySay(id, actor, today()) ? List.of("sayNeed") : List.of());
    }

    @PutMapping("/api/projects/{id}/carrier-need")
    ResponseEntity<NeedView> say(@PathVariable String id, @Valid @RequestBody NeedRequest request, Act act) {
        var stored = matchSpaces.say(id, request.need(act), act).orElseThrow(Refused::new);
        return Answers.ok(stored, NeedView.of(stored.state()));
    }

    @GetMapping("/api/projects/{id}/space-matches")
    MatchesView matches(@PathVariable String id, Actor actor) {
        return matchSpaces
                .matches(id, actor, today())
                .orElseThrow(Refused::new)
                .map(found -> view(found, actor))
                .orElseGet(() -> new MatchesView(List.of(), 0, Map.of(), true, null));
    }

    @GetMapping("/api/carrier-rules")
    RulesView rules() {
        var set = carrierViews.rules(today());
        return new RulesView(set.reference(), set.source(), set.rules());
    }

    record RulesView(String version, String source, CarrierRules rules) {}

    private MatchesView view(Matches found, Actor actor) {
        var shown = found.best();
        var spaces = views.views(shown.stream().map(Matches.Match::space).toList(), actor, today());
        var items = new ArrayList<MatchView>();
        for (int i = 0; i < shown.size(); i++) {
            var match = shown.get(i);
            items.add(new MatchView(spaces.get(i), match.points(), match.missed(), match.asked(), match.reasons()));
        }
        return new MatchesView(
                items,
                found.fitting(),
                found.leftOut(),
                found.whole(),
                carrierViews.rules(today()).reference());
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }

    record NeedRequest(
            @NotNull Form form,
            @Nullable @Size(max = 20) List<String> kinds,

            @Nullable @Pattern(regexp = SpaceRequest.MEASURE)
            String areaFrom,

            @Nullable @Pattern(regexp = SpaceRequest.MEASURE)
            String areaTo,

            @Nullable @Pattern(regexp = SpaceRequest.MEASURE)
            String height,

            @Nullable @Pattern(regexp = SpaceRequest.MEASURE)
            String floorLoad,

            @Nullable @Pattern(regexp = SpaceRequest.MEASURE)
            String power,

            @Nullable Money price,
            @Nullable @Size(max = 20) List<String> units,
            @Nullable LocalDate neededFrom) {

        CarrierNeed need(Act act) {
            return new CarrierNeed(
                    form,
                    Objects.requireNonNullElse(kinds, List.of()),
                    SpaceRequest.measure(areaFrom),
                    SpaceRequest.measure(areaTo),
                    SpaceRequest.measure(height),
                    SpaceRequest.measure(floorLoad),
                    SpaceRequest.measure(power),
                    SpaceRequest.priceOf(price),
                    Objects.requireNonNullElse(units, List.of()),
                    neededFrom,
                    act.actor().subject(),
                    act.at());
        }
    }
}
