package yihao.lead.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.visit.PlanVisit;
import yihao.lead.visit.RecordVisit;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitSight;
import yihao.lead.visit.VisitStatus;
import yihao.lead.visit.Visits;
import yihao.lead.visit.Visits.VisitFilter;
import yihao.lead.visit.web.VisitRequest.NextStepRequest;
import yihao.lead.visit.web.VisitRequest.RecordRequest;
import yihao.lead.visit.web.VisitViews.VisitView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Malformed;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L9: visits, planned and made. Days are days in China; how long somebody was out is counted in half days.
@RestController
@RequestMapping("/api/visits")
class VisitController {

    private final PlanVisit planVisit;
    private final RecordVisit recordVisit;
    private final Visits visits;
    private final VisitSight sight;
    private final VisitViews views;
    private final FindEnterprise findEnterprise;
    private final Vault vault;
    private final Clock clock;

    VisitController(
            PlanVisit planVisit,
            RecordVisit recordVisit,
            Visits visits,
            VisitSight sight,
            VisitViews views,
            FindEnterprise findEnterprise,
            Vault vault,
            Clock clock) {
        this.planVisit = planVisit;
        this.recordVisit = recordVisit;
        this.visits = visits;
        this.sight = sight;
        this.views = views;
        this.findEnterprise = findEnterprise;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param next what is to be done after that
    record FollowUpRequest(
            @NotBlank @Size(max = 5000) String text,
            @Nullable @Valid NextStepRequest next) {}

    /// @param lead id or readable number
    record LeadRequest(@NotBlank @Size(max = 100) String lead) {}

    /// @param trip id or readable number; none takes the visit off its trip
    record TripRequest(@Nullable @Size(max = 100) String trip) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    @PutMapping("/{id}/plan")
    ResponseEntity<VisitView> change(@PathVariable String id, @Valid @RequestBody VisitRequest request, Act act) {
        if (request.record() != null) {
            throw new Malformed("/record", "unknown-field");
        }
        if (request.trip() != null) {
            throw new Malformed("/trip", "unknown-field");
        }
        return answer(planVisit.change(id, request.plan(), act), act);
    }

    @PostMapping("/{id}/record")
    ResponseEntity<VisitView> record(@PathVariable String id, @Valid @RequestBody RecordRequest request, Act act) {
        var planned = visible(id, act.actor()).state().stay();
        return answer(recordVisit.record(id, request.typed(planned, vault), act), act);
    }

    @PostMapping("/{id}/follow-ups")
    ResponseEntity<VisitView> followUp(@PathVariable String id, @Valid @RequestBody FollowUpRequest request, Act act) {
        var next = request.next();
        return answer(recordVisit.followUp(id, request.text().strip(), next == null ? null : next.step(), act), act);
    }

    @PostMapping("/{id}/lead")
    ResponseEntity<VisitView> lead(@PathVariable String id, @Valid @RequestBody LeadRequest request, Act act) {
        return answer(recordVisit.leadTo(id, request.lead().strip(), act), act);
    }

    @PostMapping("/{id}/trip")
    ResponseEntity<VisitView> trip(@PathVariable String id, @Valid @RequestBody TripRequest request, Act act) {
        var trip = request.trip();
        return answer(planVisit.nameTrip(id, trip == null || trip.isBlank() ? null : trip.strip(), act), act);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<VisitView> cancel(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(planVisit.cancel(id, act.because(request.reason())), act);
    }

    @GetMapping
    Page<VisitView> list(
            @RequestParam(required = false) @Nullable VisitStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String trip,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (enterprise != null) {
            return toFirm(enterprise, limit, actor);
        }
        var filter = new VisitFilter(status, unit, trip, q);
        var most = Page.limit(limit);
        var found = visits.list(actor, filter, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(visit -> views.of(visit, actor, today())).toList();
        return Page.of(rows, next, visits.count(actor, filter, Page.COUNTED));
    }

    /// The newest ones, under whichever of its entries the firm was visited.
    private Page<VisitView> toFirm(String enterprise, @Nullable Integer limit, Actor actor) {
        var found = findEnterprise
                .of(enterprise, actor)
                .map(firm -> visits.toFirm(actor, firm.keys(), Page.COUNTED))
                .orElse(List.of());
        var rows = found.stream()
                .limit(Page.limit(limit))
                .map(visit -> views.of(visit, actor, today()))
                .toList();
        return Page.of(rows, null, found.size());
    }

    @GetMapping("/{id}")
    ResponseEntity<VisitView> one(@PathVariable String id, Actor actor) {
        var visit = visible(id, actor);
        return Answers.ok(visit, views.of(visit, actor, today()));
    }

    private Versioned<Visit> visible(String id, Actor actor) {
        return sight.find(actor, id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private ResponseEntity<VisitView> answer(Outcome<Versioned<Visit>> outcome, Act act) {
        var visit = outcome.orElseThrow(Refused::new);
        return Answers.ok(visit, views.of(visit, act.actor(), CityTime.day(act.at())));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
