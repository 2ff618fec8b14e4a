package yihao.project.carrier.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.Criterion;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.MatchSpaces;
import yihao.project.carrier.Matches;
import yihao.project.carrier.web.NeedRequest.NeedView;
import yihao.project.carrier.web.SpaceViews.SpaceView;
import yihao.project.lifecycle.Project;

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
    /// @param visible whether this caller may know of carriers at all
    record ProjectSpacesView(
            boolean visible,
            List<SpaceView> items,
            @Nullable NeedView need,
            List<String> actions) {}

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
                carrierViews.rules(today()).rules().maySee(actor),
                views.views(spaces, actor, today(), null),
                need.map(NeedView::of).orElse(null),
                matchSpaces.maySay(id, actor, today()) ? List.of("sayNeed") : List.of());
    }

    /// `If-Match: "0"` says that nobody had said anything yet.
    @PutMapping("/api/projects/{id}/carrier-need")
    ResponseEntity<NeedView> say(@PathVariable String id, @Valid @RequestBody NeedRequest request, Act act) {
        var stored = matchSpaces.say(id, request.need(act), act).orElseThrow(Refused::new);
        return stored.version() == 1
                ? Answers.created("/api/carrier-needs", stored, NeedView.of(stored))
                : Answers.ok(stored, NeedView.of(stored));
    }

    /// By the project's id.
    @GetMapping("/api/carrier-needs/{id}")
    ResponseEntity<NeedView> need(@PathVariable String id, Actor actor) {
        var stored = matchSpaces.said(id, actor).orElseThrow(Refused::new);
        return Answers.ok(stored, NeedView.of(stored));
    }

    @GetMapping("/api/projects/{id}/space-matches")
    MatchesView matches(@PathVariable String id, Actor actor) {
        return matchSpaces
                .matches(id, actor, today())
                .orElseThrow(Refused::new)
                .map(found -> view(found, holdSpaces.project(id, actor), actor))
                .orElseGet(() -> new MatchesView(List.of(), 0, Map.of(), true, null));
    }

    @GetMapping("/api/carrier-rules")
    RulesView rules() {
        var set = carrierViews.rules(today());
        return new RulesView(set.reference(), set.source(), set.rules());
    }

    record RulesView(String version, String source, CarrierRules rules) {}

    private MatchesView view(Matches found, Outcome<Versioned<Project>> project, Actor actor) {
        var shown = found.best();
        var asking = project.orElseThrow(Refused::new).state();
        var spaces = views.views(shown.stream().map(Matches.Match::space).toList(), actor, today(), asking);
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
}
