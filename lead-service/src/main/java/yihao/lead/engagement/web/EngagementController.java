package yihao.lead.engagement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.engagement.Engage;
import yihao.lead.engagement.Engage.TypedTerm;
import yihao.lead.engagement.Engagement;
import yihao.lead.engagement.EngagementProblem;
import yihao.lead.engagement.EngagementSight;
import yihao.lead.engagement.Engagements;
import yihao.lead.engagement.web.EngagementViews.EngagementView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L1: whom the city has engaged for its offices and squads, for what, until when and how well.
@RestController
@RequestMapping("/api/engagements")
class EngagementController {

    private final Engage engage;
    private final Engagements engagements;
    private final EngagementSight sight;
    private final EngagementViews views;
    private final Vault vault;
    private final Clock clock;

    EngagementController(
            Engage engage,
            Engagements engagements,
            EngagementSight engagementSight,
            EngagementViews views,
            Vault vault,
            Clock clock) {
        this.engage = engage;
        this.engagements = engagements;
        this.sight = engagementSight;
        this.views = views;
        this.vault = vault;
        this.clock = clock;
    }

    record TermRequest(
            @NotBlank @Size(max = 5000) String duties,
            @NotNull Money feePerYear,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {

        TypedTerm term() {
            return new TypedTerm(duties.strip(), feePerYear, from, until);
        }
    }

    record EngagementRequest(
            @NotBlank String unit,
            @NotNull Engagement.PartyKind partyKind,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 50) String telephone,
            @NotNull @Valid TermRequest term) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "EngagementRequest[" + unit + "]";
        }
    }

    record AssessmentRequest(
            @NotNull Integer year,
            @NotBlank @Size(max = 40) String grade,
            @NotBlank @Size(max = 5000) String evidence) {}

    record EndRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    ResponseEntity<EngagementView> engage(@Valid @RequestBody EngagementRequest request, Act act) {
        if (!Engage.mayEngage(act.actor())) {
            throw new Refused(Refusal.of(EngagementProblem.ENGAGEMENT_NOT_YOURS));
        }
        var party = Contact.sealed(vault, request.name().strip(), null, request.telephone(), null);
        var made = engage.engage(
                        request.unit(),
                        request.partyKind(),
                        party,
                        request.term().term(),
                        act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/engagements", made, views.of(made, act.actor(), CityTime.day(act.at())));
    }

    @PostMapping("/{id}/assessments")
    ResponseEntity<EngagementView> assess(
            @PathVariable String id, @Valid @RequestBody AssessmentRequest request, Act act) {
        return answer(
                engage.assess(
                        id, request.year(), request.grade(), request.evidence().strip(), act),
                act);
    }

    @PostMapping("/{id}/renewal")
    ResponseEntity<EngagementView> renew(@PathVariable String id, @Valid @RequestBody TermRequest request, Act act) {
        return answer(engage.renew(id, request.term(), act), act);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<EngagementView> end(@PathVariable String id, @Valid @RequestBody EndRequest request, Act act) {
        return answer(engage.end(id, request.on(), request.reason().strip(), act), act);
    }

    @GetMapping
    Page<EngagementView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = engagements.list(actor, unit, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(one -> views.of(one, actor, today())).toList();
        return Page.of(rows, next, engagements.count(actor, unit, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<EngagementView> one(@PathVariable String id, Actor actor) {
        var found = sight.find(actor, id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(found, views.of(found, actor, today()));
    }

    private ResponseEntity<EngagementView> answer(Outcome<Versioned<Engagement>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor(), CityTime.day(act.at())));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
