package yihao.project.fiveones.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import yihao.project.fiveones.DecideFiveOnes;
import yihao.project.fiveones.FiveOnes;
import yihao.project.fiveones.FiveOnesSets;
import yihao.project.fiveones.KeepFiveOnes;
import yihao.project.fiveones.ShowIndustries;
import yihao.project.fiveones.Task;
import yihao.project.fiveones.WorkPlan;
import yihao.project.fiveones.web.FiveOnesRequests.ChangeRequest;
import yihao.project.fiveones.web.FiveOnesRequests.DoneRequest;
import yihao.project.fiveones.web.FiveOnesRequests.InForceRequest;
import yihao.project.fiveones.web.FiveOnesRequests.PostponedRequest;
import yihao.project.fiveones.web.FiveOnesRequests.SetRequest;
import yihao.project.fiveones.web.FiveOnesRequests.TaskRequest;
import yihao.project.fiveones.web.FiveOnesRequests.TextRequest;
import yihao.project.fiveones.web.FiveOnesViews.FiveOnesView;
import yihao.project.fiveones.web.FiveOnesViews.GlanceView;
import yihao.project.fiveones.web.FiveOnesViews.ProjectLine;

/// P3: five ones of the key industries. Days are days in China.
@RestController
class FiveOnesController {

    private static final String PATH = "/api/five-ones";

    private final KeepFiveOnes keep;
    private final DecideFiveOnes decide;
    private final WorkPlan work;
    private final ShowIndustries industries;
    private final FiveOnesViews views;
    private final Clock clock;

    FiveOnesController(
            KeepFiveOnes keep,
            DecideFiveOnes decide,
            WorkPlan work,
            ShowIndustries industries,
            FiveOnesViews views,
            Clock clock) {
        this.keep = keep;
        this.decide = decide;
        this.work = work;
        this.industries = industries;
        this.views = views;
        this.clock = clock;
    }

    record GlancesView(List<GlanceView> items, boolean mayDraft) {}

    record ProjectsView(List<ProjectLine> items) {}

    @GetMapping(PATH)
    Page<FiveOnesView> list(
            @RequestParam(required = false) FiveOnes.@Nullable Status status,
            @RequestParam(required = false) @Nullable String industry,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new FiveOnesSets.Filter(status, industry, after);
        var most = Page.limit(limit);
        var found = keep.list(filter, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> views.of(one, actor)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                keep.count(filter, actor, Page.COUNTED));
    }

    @GetMapping("/api/five-ones-industries")
    GlancesView glances(Actor actor) {
        var now = clock.instant();
        return new GlancesView(
                industries.glances(actor, now).stream().map(views::of).toList(),
                keep.rulesOn(now).mayDraft(actor, actor.unit()));
    }

    @GetMapping("/api/five-ones-industries/{industry}/projects")
    ProjectsView projects(
            @PathVariable String industry, @RequestParam(required = false) @Nullable String stage, Actor actor) {
        return new ProjectsView(views.lines(industries.projects(industry, stage, actor, clock.instant())));
    }

    @PostMapping(PATH)
    ResponseEntity<FiveOnesView> draft(@Valid @RequestBody SetRequest request, Act act) {
        var drafted = keep.draft(request.industry(), request.parts(), act).orElseThrow(Refused::new);
        return Answers.created(PATH, drafted, views.of(drafted, act.actor()));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<FiveOnesView> one(@PathVariable String id, Actor actor) {
        return answer(keep.find(id, actor), actor);
    }

    @PutMapping(PATH + "/{id}")
    ResponseEntity<FiveOnesView> edit(@PathVariable String id, @Valid @RequestBody SetRequest request, Act act) {
        return answer(keep.edit(id, request.industry(), request.parts(), act), act.actor());
    }

    @PostMapping(PATH + "/{id}/in-force")
    ResponseEntity<FiveOnesView> putInForce(
            @PathVariable String id, @Valid @RequestBody InForceRequest request, Act act) {
        return answer(decide.putInForce(id, request.replaces(), act), act.actor());
    }

    @PostMapping(PATH + "/{id}/end")
    ResponseEntity<FiveOnesView> end(@PathVariable String id, @Valid @RequestBody TextRequest request, Act act) {
        return answer(decide.end(id, act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/change")
    ResponseEntity<FiveOnesView> change(@PathVariable String id, @Valid @RequestBody ChangeRequest request, Act act) {
        return answer(work.change(id, request::applied, act.because(request.reason())), act.actor());
    }

    @PostMapping(PATH + "/{id}/tasks")
    ResponseEntity<FiveOnesView> add(@PathVariable String id, @Valid @RequestBody TaskRequest request, Act act) {
        var task = Task.of(UUID.randomUUID().toString(), request.text(), request.unit(), request.due());
        return answer(work.add(id, task, act), act.actor());
    }

    @PostMapping(PATH + "/{id}/tasks/{task}/note")
    ResponseEntity<FiveOnesView> note(
            @PathVariable String id, @PathVariable String task, @Valid @RequestBody TextRequest request, Act act) {
        return answer(work.note(id, task, act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/tasks/{task}/done")
    ResponseEntity<FiveOnesView> done(
            @PathVariable String id, @PathVariable String task, @Valid @RequestBody DoneRequest request, Act act) {
        return answer(work.done(id, task, request.day(), act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/tasks/{task}/postponed")
    ResponseEntity<FiveOnesView> postpone(
            @PathVariable String id, @PathVariable String task, @Valid @RequestBody PostponedRequest request, Act act) {
        return answer(work.postpone(id, task, request.until(), act.because(request.reason())), act.actor());
    }

    private ResponseEntity<FiveOnesView> answer(Outcome<Versioned<FiveOnes>> outcome, Actor actor) {
        var set = outcome.orElseThrow(Refused::new);
        return Answers.ok(set, views.of(set, actor));
    }
}
