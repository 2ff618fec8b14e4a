package yihao.project.survey.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
import yihao.project.survey.KeepSurveys;
import yihao.project.survey.Question;
import yihao.project.survey.ShowResults;
import yihao.project.survey.Survey;
import yihao.project.survey.SurveySight;
import yihao.project.survey.Surveys;
import yihao.project.survey.web.SurveyRequests.DayRequest;
import yihao.project.survey.web.SurveyRequests.MeetingRequest;
import yihao.project.survey.web.SurveyRequests.SurveyRequest;
import yihao.project.survey.web.SurveyRequests.TextRequest;
import yihao.project.survey.web.SurveyViews.ResultsView;
import yihao.project.survey.web.SurveyViews.SurveyRow;
import yihao.project.survey.web.SurveyViews.SurveyView;
import yihao.rules.Bilingual;

/// P14: surveys. Days are days in China.
@RestController
class SurveyController {

    private static final String PATH = "/api/surveys";

    private final KeepSurveys keep;
    private final SurveySight sight;
    private final ShowResults results;
    private final SurveyViews views;
    private final Clock clock;

    SurveyController(KeepSurveys keep, SurveySight sight, ShowResults results, SurveyViews views, Clock clock) {
        this.keep = keep;
        this.sight = sight;
        this.results = results;
        this.views = views;
        this.clock = clock;
    }

    record SetView(String id, Bilingual label, String source, List<Question> questions) {}

    /// @param mayCreate whether this caller may make a survey
    record RulesView(String version, List<SetView> sets, boolean mayCreate) {}

    @GetMapping("/api/survey-rules")
    RulesView rules(Actor actor) {
        var valid = sight.on(clock.instant());
        var sets = valid.rules().sets().stream()
                .map(one -> new SetView(one.id(), one.label(), one.source(), one.ready()))
                .toList();
        return new RulesView(valid.reference(), sets, valid.rules().mayCreate(actor));
    }

    @GetMapping(PATH)
    Page<SurveyRow> list(
            @RequestParam(required = false) Survey.@Nullable Status status,
            @RequestParam(required = false) Survey.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new Surveys.Filter(status, kind, after);
        var most = Page.limit(limit);
        var now = clock.instant();
        var found = keep.list(filter, actor, now, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(SurveyViews::row).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                keep.count(filter, actor, now, Page.COUNTED));
    }

    @PostMapping(PATH)
    ResponseEntity<SurveyView> create(@Valid @RequestBody SurveyRequest request, Act act) {
        var created = keep.create(request.kind(), request.content(), request.set(), request.met(), act)
                .orElseThrow(Refused::new);
        return Answers.created(PATH, created, views.of(created, act.actor()));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<SurveyView> one(@PathVariable String id, Actor actor) {
        return answer(sight.find(id, actor, clock.instant()), actor);
    }

    @PutMapping(PATH + "/{id}")
    ResponseEntity<SurveyView> edit(@PathVariable String id, @Valid @RequestBody SurveyRequest request, Act act) {
        return answer(keep.edit(id, request.content(), request.met(), act), act.actor());
    }

    @PostMapping(PATH + "/{id}/opening")
    ResponseEntity<SurveyView> open(@PathVariable String id, Act act) {
        return answer(keep.open(id, act), act.actor());
    }

    @PostMapping(PATH + "/{id}/closing-day")
    ResponseEntity<SurveyView> moveClosing(@PathVariable String id, @Valid @RequestBody DayRequest request, Act act) {
        return answer(keep.moveClosing(id, request.day(), act), act.actor());
    }

    @PutMapping(PATH + "/{id}/meeting")
    ResponseEntity<SurveyView> meet(@PathVariable String id, @Valid @RequestBody MeetingRequest request, Act act) {
        return answer(keep.met(id, request.day(), request.place().strip(), request.people(), act), act.actor());
    }

    @PostMapping(PATH + "/{id}/points")
    ResponseEntity<SurveyView> raise(@PathVariable String id, @Valid @RequestBody TextRequest request, Act act) {
        return answer(keep.raise(id, request.text().strip(), act), act.actor());
    }

    @GetMapping(PATH + "/{id}/results")
    ResultsView results(@PathVariable String id, Actor actor) {
        return SurveyViews.of(results.of(id, actor, clock.instant()).orElseThrow(Refused::new));
    }

    private ResponseEntity<SurveyView> answer(Outcome<Versioned<Survey>> outcome, Actor actor) {
        var survey = outcome.orElseThrow(Refused::new);
        return Answers.ok(survey, views.of(survey, actor));
    }
}
