package yihao.project.opportunity.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.opportunity.DecideOpportunity;
import yihao.project.opportunity.KeepOpportunities;
import yihao.project.opportunity.Opportunities;
import yihao.project.opportunity.Opportunity;
import yihao.project.opportunity.OpportunityRules;
import yihao.project.opportunity.web.OpportunityRequests.ContentRequest;
import yihao.project.opportunity.web.OpportunityRequests.DraftRequest;
import yihao.project.opportunity.web.OpportunityRequests.ReasonRequest;
import yihao.project.opportunity.web.OpportunityViews.OpportunityView;

/// P4: packaged opportunities as officers keep them. Days are days in China.
@RestController
class OpportunityController {

    private static final String PATH = "/api/opportunities";

    private final KeepOpportunities keep;
    private final DecideOpportunity decide;
    private final OpportunityViews views;
    private final Clock clock;

    OpportunityController(KeepOpportunities keep, DecideOpportunity decide, OpportunityViews views, Clock clock) {
        this.keep = keep;
        this.decide = decide;
        this.views = views;
        this.clock = clock;
    }

    /// @param mayDraft whether this caller may write one
    record RulesView(List<OpportunityRules.Way> ways, int enquiriesPerDay, int answerDays, boolean mayDraft) {}

    @GetMapping("/api/opportunity-rules")
    RulesView rules(Actor actor) {
        var rules = keep.rules();
        return new RulesView(rules.ways(), rules.enquiriesPerDay(), rules.answerDays(), rules.mayDraft(actor));
    }

    @GetMapping(PATH)
    Page<OpportunityView> list(
            @RequestParam(required = false) Opportunity.@Nullable Status status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new Opportunities.Filter(status, unit, CityTime.day(clock.instant()), after);
        var most = Page.limit(limit);
        var found = keep.list(filter, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> views.of(one, actor)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                keep.count(filter, actor, Page.COUNTED));
    }

    @PostMapping(PATH)
    ResponseEntity<OpportunityView> draft(@Valid @RequestBody DraftRequest request, Act act) {
        var unit = Objects.requireNonNullElse(request.unit(), act.actor().unit());
        var drafted = keep.draft(unit, request.content().content(), act).orElseThrow(Refused::new);
        return Answers.created(PATH, drafted, views.of(drafted, act.actor()));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<OpportunityView> one(@PathVariable String id, Actor actor) {
        return answer(keep.find(id, actor), actor);
    }

    @PutMapping(PATH + "/{id}")
    ResponseEntity<OpportunityView> edit(@PathVariable String id, @Valid @RequestBody ContentRequest request, Act act) {
        return answer(keep.edit(id, request.content(), act), act.actor());
    }

    @PostMapping(PATH + "/{id}/review")
    ResponseEntity<OpportunityView> review(@PathVariable String id, Act act) {
        return answer(decide.review(id, act), act.actor());
    }

    @PostMapping(PATH + "/{id}/return")
    ResponseEntity<OpportunityView> sendBack(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(decide.sendBack(id, act.because(request.reason())), act.actor());
    }

    @PostMapping(PATH + "/{id}/publication")
    ResponseEntity<OpportunityView> publish(@PathVariable String id, Act act) {
        return answer(decide.publish(id, act), act.actor());
    }

    @PostMapping(PATH + "/{id}/withdrawal")
    ResponseEntity<OpportunityView> withdraw(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(decide.withdraw(id, act.because(request.reason())), act.actor());
    }

    @PostMapping(PATH + "/{id}/taken")
    ResponseEntity<OpportunityView> taken(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(decide.taken(id, act.because(request.reason())), act.actor());
    }

    private ResponseEntity<OpportunityView> answer(Outcome<Versioned<Opportunity>> outcome, Actor actor) {
        var opportunity = outcome.orElseThrow(Refused::new);
        return Answers.ok(opportunity, views.of(opportunity, actor));
    }
}
