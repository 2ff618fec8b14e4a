package yihao.talent.institution.web;

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
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.EnterInstitution;
import yihao.talent.institution.FourMajors;
import yihao.talent.institution.FourMajors.Who;
import yihao.talent.institution.InstitutionSight;
import yihao.talent.institution.Institutions.Filter;
import yihao.talent.institution.web.InstitutionRequests.InstitutionRequest;
import yihao.talent.institution.web.InstitutionView.Alike;
import yihao.talent.institution.web.InstitutionView.InstitutionRow;

/// T1: institutions as targets.
@RestController
class InstitutionController {

    static final String PATH = "/api/institutions";

    private final EnterInstitution enter;
    private final InstitutionSight sight;
    private final InstitutionViews views;
    private final Clock clock;

    InstitutionController(EnterInstitution enter, InstitutionSight sight, InstitutionViews views, Clock clock) {
        this.enter = enter;
        this.sight = sight;
        this.views = views;
        this.clock = clock;
    }

    /// @param actions what this caller may do before any institution is chosen
    record RulesView(
            String version,
            List<FourMajors.Worded> kinds,
            List<FourMajors.Grade> grades,
            List<FourMajors.Worded> papers,
            List<FourMajors.Stage> stages,
            List<String> actions) {}

    record AlikeView(List<Alike> items) {}

    @GetMapping("/api/institution-rules")
    RulesView rules(Actor actor) {
        var set = sight.rules(clock.instant());
        var rules = set.rules();
        return new RulesView(
                set.reference(),
                rules.kinds(),
                rules.grades(),
                rules.papers(),
                rules.stages(),
                Who.may(actor, rules.who().enter(), actor.unit()) ? List.of("enter") : List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<InstitutionView> enter(@Valid @RequestBody InstitutionRequest request, Act act) {
        var entered = enter.enter(request.profile(), request.charge(act), act).orElseThrow(Refused::new);
        return Answers.created(PATH, entered, views.of(entered, act.actor()));
    }

    /// Asked before it is entered: whose names are like this one.
    @PostMapping(PATH + "/alike")
    AlikeView alike(@Valid @RequestBody InstitutionRequest request, Act act) {
        return new AlikeView(views.alike(enter.alike(request.profile(), act)));
    }

    @GetMapping(PATH)
    Page<InstitutionRow> list(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String grade,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String field,
            @RequestParam @Nullable String project,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new Filter(kind, grade, stage, status, unit, year, field, project);
        var most = Page.limit(limit);
        var found = sight.institutions().list(filter, actor, after, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                views.rows(page),
                found.size() > most ? page.getLast().state().number() : null,
                sight.institutions().count(filter, actor, Page.COUNTED));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<InstitutionView> one(@PathVariable String id, Actor actor) {
        var found = sight.find(id, actor).orElseThrow(Refused::new);
        return Answers.ok(found, views.of(found, actor));
    }

    @PutMapping(PATH + "/{id}")
    ResponseEntity<InstitutionView> edit(
            @PathVariable String id, @Valid @RequestBody InstitutionRequest request, Act act) {
        var edited = enter.edit(id, request.profile(), request.charge(act), act).orElseThrow(Refused::new);
        return Answers.ok(edited, views.of(edited, act.actor()));
    }
}
