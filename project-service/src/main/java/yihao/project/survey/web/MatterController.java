package yihao.project.survey.web;

import jakarta.validation.Valid;
import java.time.Clock;
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
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.survey.KeepMatters;
import yihao.project.survey.Matter;
import yihao.project.survey.Matters;
import yihao.project.survey.web.MatterViews.MatterView;
import yihao.project.survey.web.SurveyRequests.MatterRequest;
import yihao.project.survey.web.SurveyRequests.NoteRequest;
import yihao.project.survey.web.SurveyRequests.ReturnRequest;
import yihao.project.survey.web.SurveyRequests.TextRequest;

/// Matters (意见交办事项) that came of surveys. Days are days in China.
@RestController
class MatterController {

    private static final String PATH = "/api/matters";

    private final KeepMatters keep;
    private final MatterViews views;
    private final Clock clock;

    MatterController(KeepMatters keep, MatterViews views, Clock clock) {
        this.keep = keep;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping("/api/surveys/{id}/matters")
    ResponseEntity<MatterView> make(@PathVariable String id, @Valid @RequestBody MatterRequest request, Act act) {
        var made = keep.make(id, request.wish(), act).orElseThrow(Refused::new);
        return Answers.created(PATH, made, views.of(made, act.actor()));
    }

    @GetMapping(PATH)
    Page<MatterView> list(
            @RequestParam(required = false) Matter.@Nullable Status status,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String survey,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new Matters.Filter(status, owner, survey, after);
        var most = Page.limit(limit);
        var now = clock.instant();
        var found = keep.list(filter, actor, now, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> views.of(one, actor)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                keep.count(filter, actor, now, Page.COUNTED));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<MatterView> one(@PathVariable String id, Actor actor) {
        return answer(keep.find(id, actor, clock.instant()), actor);
    }

    @PostMapping(PATH + "/{id}/answer")
    ResponseEntity<MatterView> answer(@PathVariable String id, @Valid @RequestBody TextRequest request, Act act) {
        return answer(keep.answer(id, act.because(request.text().strip())), act.actor());
    }

    @PostMapping(PATH + "/{id}/acceptance")
    ResponseEntity<MatterView> accept(@PathVariable String id, @Valid @RequestBody NoteRequest request, Act act) {
        return answer(keep.accept(id, act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/return")
    ResponseEntity<MatterView> sendBack(@PathVariable String id, @Valid @RequestBody ReturnRequest request, Act act) {
        return answer(
                keep.sendBack(id, request.due(), act.because(request.text().strip())), act.actor());
    }

    private ResponseEntity<MatterView> answer(Outcome<Versioned<Matter>> outcome, Actor actor) {
        var matter = outcome.orElseThrow(Refused::new);
        return Answers.ok(matter, views.of(matter, actor));
    }
}
