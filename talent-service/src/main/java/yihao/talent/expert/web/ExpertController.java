package yihao.talent.expert.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
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
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.expert.AppointExpert;
import yihao.talent.expert.Expert;
import yihao.talent.expert.ExpertTerms;
import yihao.talent.expert.Span;
import yihao.talent.expert.web.ExpertRequests.AppointmentRequest;
import yihao.talent.expert.web.ExpertRequests.NoteRequest;
import yihao.talent.expert.web.ExpertRequests.ReasonRequest;
import yihao.talent.expert.web.ExpertRequests.RenewalRequest;
import yihao.talent.expert.web.ExpertRequests.RevisionRequest;

/// The register of experts: appointment, terms, what becomes of them.
@RestController
class ExpertController {

    private final AppointExpert appoint;
    private final Listing<Expert> experts;
    private final ExpertViews views;
    private final Clock clock;

    ExpertController(AppointExpert appoint, Listing<Expert> experts, ExpertViews views, Clock clock) {
        this.appoint = appoint;
        this.experts = experts;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping("/api/experts")
    ResponseEntity<ExpertView> appoint(@Valid @RequestBody AppointmentRequest request, Act act, Locale locale) {
        var made = appoint.appoint(request.toDomain(), act).orElseThrow(Refused::new);
        return Answers.created("/api/experts", made, views.of(made, act.actor(), locale));
    }

    @GetMapping("/api/experts")
    Page<ExpertView> list(
            @RequestParam Expert.@Nullable Status status,
            @RequestParam @Nullable String field,
            @RequestParam @Nullable String grade,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        putIfGiven(equal, "status", status == null ? null : status.name());
        putIfGiven(equal, "field", field);
        putIfGiven(equal, "grade", grade);
        var listed = experts.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items = listed.items().stream()
                .map(expert -> views.of(expert, actor, locale))
                .toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/api/experts/{id}")
    ResponseEntity<ExpertView> get(@PathVariable String id, Actor actor, Locale locale) {
        var expert = visible(id, actor);
        return Answers.ok(expert, views.of(expert, actor, locale));
    }

    @GetMapping("/api/expert-terms")
    ExpertTerms terms(Actor actor) {
        return appoint.rule(CityTime.day(clock.instant())).rules();
    }

    @PostMapping("/api/experts/{id}/confirmation")
    ResponseEntity<ExpertView> confirm(
            @PathVariable String id, @Valid @RequestBody NoteRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(appoint.confirm(id, act.because(request.note())), act, locale);
    }

    @PostMapping("/api/experts/{id}/refusal")
    ResponseEntity<ExpertView> decline(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(appoint.decline(id, request.reason(), act), act, locale);
    }

    @PostMapping("/api/experts/{id}/renewal")
    ResponseEntity<ExpertView> renew(
            @PathVariable String id, @Valid @RequestBody RenewalRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(appoint.renew(id, new Span(request.from(), request.until()), request.grade(), act), act, locale);
    }

    @PostMapping("/api/experts/{id}/revision")
    ResponseEntity<ExpertView> revise(
            @PathVariable String id, @Valid @RequestBody RevisionRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var revised = appoint.revise(
                id,
                request.grade(),
                request.knowledge().toDomain(),
                request.ties().toDomain(),
                act);
        return answer(revised, act, locale);
    }

    @PostMapping("/api/experts/{id}/suspension")
    ResponseEntity<ExpertView> suspend(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(appoint.suspend(id, request.reason(), act), act, locale);
    }

    @PostMapping("/api/experts/{id}/resumption")
    ResponseEntity<ExpertView> resume(
            @PathVariable String id, @Valid @RequestBody NoteRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(appoint.resume(id, request.note(), act), act, locale);
    }

    @PostMapping("/api/experts/{id}/end")
    ResponseEntity<ExpertView> end(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(appoint.end(id, request.reason(), act), act, locale);
    }

    private ResponseEntity<ExpertView> answer(Outcome<Versioned<Expert>> outcome, Act act, Locale locale) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor(), locale));
    }

    private Versioned<Expert> visible(String id, Actor actor) {
        return experts.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static void putIfGiven(HashMap<String, String> equal, String name, @Nullable String value) {
        if (value != null) {
            equal.put(name, value);
        }
    }
}
