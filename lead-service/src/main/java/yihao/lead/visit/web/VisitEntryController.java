package yihao.lead.visit.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.LetterUse;
import yihao.lead.visit.PlanVisit;
import yihao.lead.visit.RecordVisit;
import yihao.lead.visit.Visit;
import yihao.lead.visit.Visits;
import yihao.lead.visit.web.VisitViews.VisitView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L9: a visit is entered: planned; or made already, where the request says what came of it.
@RestController
@RequestMapping("/api/visits")
class VisitEntryController {

    private final PlanVisit planVisit;
    private final RecordVisit recordVisit;
    private final LetterUse letterUse;
    private final Visits visits;
    private final VisitViews views;
    private final Vault vault;

    VisitEntryController(
            PlanVisit planVisit,
            RecordVisit recordVisit,
            LetterUse letterUse,
            Visits visits,
            VisitViews views,
            Vault vault) {
        this.planVisit = planVisit;
        this.recordVisit = recordVisit;
        this.letterUse = letterUse;
        this.visits = visits;
        this.views = views;
        this.vault = vault;
    }

    /// @param letter id of the letter that it is made of
    @PostMapping
    ResponseEntity<VisitView> enter(
            @Valid @RequestBody VisitRequest request,
            @RequestParam(required = false) @Nullable String letter,
            Act act) {
        var visit = (letter == null
                        ? enter(visits.newId(), request, act)
                        : letterUse.once(letter, LetterUse.Kind.VISIT, act, id -> enter(id, request, act)))
                .orElseThrow(Refused::new);
        return Answers.created("/api/visits", visit, views.of(visit, act.actor(), CityTime.day(act.at())));
    }

    private Outcome<Versioned<Visit>> enter(String id, VisitRequest request, Act act) {
        var plan = request.plan();
        var record = request.record();
        return record == null
                ? planVisit.plan(id, plan, act)
                : recordVisit.recordUnplanned(id, plan, record.typed(plan.stay(), vault), act);
    }
}
