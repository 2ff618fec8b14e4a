package yihao.project.difficulty.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
import yihao.project.difficulty.Difficulties;
import yihao.project.difficulty.Difficulty;
import yihao.project.difficulty.DifficultyRules;
import yihao.project.difficulty.RaiseDifficulty;
import yihao.project.difficulty.SettleDifficulty;
import yihao.project.difficulty.web.DifficultyViews.DifficultyView;
import yihao.rules.RuleBook;

/// P7: what stands in the way of projects. Days are days in China.
@RestController
class DifficultyController {

    private static final String PATH = "/api/difficulties";

    private final RaiseDifficulty raise;
    private final SettleDifficulty settle;
    private final Difficulties difficulties;
    private final DifficultyViews views;
    private final RuleBook<DifficultyRules> book;
    private final Clock clock;

    DifficultyController(
            RaiseDifficulty raise,
            SettleDifficulty settle,
            Difficulties difficulties,
            DifficultyViews views,
            RuleBook<DifficultyRules> difficultyRules,
            Clock clock) {
        this.raise = raise;
        this.settle = settle;
        this.difficulties = difficulties;
        this.views = views;
        this.book = difficultyRules;
        this.clock = clock;
    }

    /// @param asked the unit that is to answer first; left out: the project's own
    record RaisedRequest(
            @NotBlank @Size(max = 50) String kind,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 100) String asked) {}

    record UnitRequest(@NotBlank @Size(max = 100) String unit) {}

    record TextRequest(@NotBlank @Size(max = 4000) String text) {}

    record NoteRequest(@Nullable @Size(max = 4000) String text) {}

    record OfProjectView(List<DifficultyView> items, List<String> actions) {}

    record RulesView(String version, List<DifficultyRules.Kind> kinds, List<DifficultyRules.Level> levels) {}

    @PostMapping("/api/projects/{id}/difficulties")
    ResponseEntity<DifficultyView> raise(@PathVariable String id, @Valid @RequestBody RaisedRequest request, Act act) {
        var raised = raise.raise(id, request.kind(), request.asked(), act.because(request.text()))
                .orElseThrow(Refused::new);
        return Answers.created(PATH, raised, views.of(raised, act.actor()));
    }

    @GetMapping("/api/projects/{id}/difficulties")
    OfProjectView ofProject(@PathVariable String id, Actor actor) {
        var found = settle.ofProject(id, actor).orElseThrow(Refused::new);
        return new OfProjectView(
                found.stream().map(one -> views.of(one, actor)).toList(),
                raise.mayRaise(id, actor, clock.instant()) ? List.of("raise") : List.of());
    }

    @GetMapping(PATH)
    Page<DifficultyView> list(
            @RequestParam(required = false) Difficulty.@Nullable Status status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new Difficulties.Filter(status, unit, kind, after);
        var most = Page.limit(limit);
        var found = difficulties.list(filter, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> views.of(one, actor)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                difficulties.count(filter, actor, Page.COUNTED));
    }

    @GetMapping("/api/difficulty-rules")
    RulesView rules() {
        var set = book.inForce(CityTime.day(clock.instant())).orElseThrow();
        return new RulesView(set.reference(), set.rules().kinds(), set.rules().levels());
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<DifficultyView> one(@PathVariable String id, Actor actor) {
        return answer(settle.find(id, actor), actor);
    }

    @PostMapping(PATH + "/{id}/unit")
    ResponseEntity<DifficultyView> ask(@PathVariable String id, @Valid @RequestBody UnitRequest request, Act act) {
        return answer(settle.ask(id, request.unit(), act), act.actor());
    }

    @PostMapping(PATH + "/{id}/answer")
    ResponseEntity<DifficultyView> answer(@PathVariable String id, @Valid @RequestBody TextRequest request, Act act) {
        return answer(settle.answer(id, act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/settlement")
    ResponseEntity<DifficultyView> settle(@PathVariable String id, @Valid @RequestBody NoteRequest request, Act act) {
        return answer(settle.settle(id, act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/next-level")
    ResponseEntity<DifficultyView> sendUp(@PathVariable String id, @Valid @RequestBody TextRequest request, Act act) {
        return answer(settle.sendUp(id, act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/withdrawal")
    ResponseEntity<DifficultyView> withdraw(@PathVariable String id, @Valid @RequestBody TextRequest request, Act act) {
        return answer(settle.withdraw(id, act.because(request.text())), act.actor());
    }

    private ResponseEntity<DifficultyView> answer(Outcome<Versioned<Difficulty>> outcome, Actor actor) {
        var difficulty = outcome.orElseThrow(Refused::new);
        return Answers.ok(difficulty, views.of(difficulty, actor));
    }
}
