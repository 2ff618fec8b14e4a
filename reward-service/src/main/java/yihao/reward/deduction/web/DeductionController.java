package yihao.reward.deduction.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.Ids;
import yihao.reward.deduction.DecideDeduction;
import yihao.reward.deduction.Deduction;
import yihao.reward.deduction.Deduction.Status;
import yihao.reward.deduction.DeductionRules;
import yihao.reward.deduction.Deductions;
import yihao.reward.deduction.Deductions.Filter;
import yihao.reward.deduction.Evidence;
import yihao.reward.deduction.ProposeDeduction;
import yihao.rules.RuleBook;

@RestController
class DeductionController {

    private static final String PATH = "/api/deductions";

    private final Deductions deductions;
    private final ProposeDeduction propose;
    private final DecideDeduction decide;
    private final RuleBook<DeductionRules> book;
    private final Ids ids;
    private final Clock clock;

    DeductionController(
            Deductions deductions,
            ProposeDeduction propose,
            DecideDeduction decide,
            RuleBook<DeductionRules> deductionRules,
            Ids ids,
            Clock clock) {
        this.deductions = deductions;
        this.propose = propose;
        this.decide = decide;
        this.book = deductionRules;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param document number and title of what proves it; other evidence is proposed from the file it stands in
    record ProposedRequest(
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 10) String period,
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 200) String document,
            @NotBlank @Size(max = 2000) String reason) {}

    record DecisionRequest(
            @NotNull Boolean confirmed,
            @Nullable @Size(max = 2000) String reason) {}

    record AppealRequest(@NotBlank @Size(max = 4000) String reason) {}

    record AppealDecisionRequest(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 2000) String reason) {}

    /// @param actions `propose`, for whoever may
    record RulesView(String version, List<DeductionRules.Kind> kinds, List<String> actions) {}

    @GetMapping("/api/deduction-rules")
    RulesView rules(Actor actor) {
        var set = book.inForce(CityTime.day(clock.instant())).orElseThrow();
        var may = actor.has(set.rules().propose().toArray(Function[]::new));
        return new RulesView(set.reference(), set.rules().kinds(), may ? List.of("propose") : List.of());
    }

    @GetMapping(PATH)
    Page<DeductionView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new Filter(status, unit, period);
        var most = Page.limit(limit);
        var found = deductions.list(filter, actor, after, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> view(one, actor)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                deductions.count(filter, actor, Page.COUNTED));
    }

    @PostMapping(PATH)
    ResponseEntity<DeductionView> propose(@RequestBody @Valid ProposedRequest request, Act act) {
        var evidence = List.of(new Evidence(Evidence.Kind.DOCUMENT, request.document(), null));
        var proposal = new ProposeDeduction.Proposal(request.unit(), request.period(), request.kind(), evidence);
        var added = propose.propose(ids.next(), proposal, act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.created(PATH, added, view(added, act.actor()));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<DeductionView> one(@PathVariable String id, Actor actor) {
        return answer(decide.find(id, actor), actor);
    }

    @PostMapping(PATH + "/{id}/decision")
    ResponseEntity<DeductionView> decide(
            @PathVariable String id, @RequestBody @Valid DecisionRequest request, Act act) {
        var because = act.because(request.reason());
        return answer(request.confirmed() ? decide.confirm(id, because) : decide.refuse(id, because), act.actor());
    }

    @PostMapping(PATH + "/{id}/appeal")
    ResponseEntity<DeductionView> appeal(@PathVariable String id, @RequestBody @Valid AppealRequest request, Act act) {
        return answer(decide.appeal(id, act.because(request.reason())), act.actor());
    }

    @PostMapping(PATH + "/{id}/appeal/decision")
    ResponseEntity<DeductionView> decideAppeal(
            @PathVariable String id, @RequestBody @Valid AppealDecisionRequest request, Act act) {
        return answer(decide.decideAppeal(id, request.upheld(), act.because(request.reason())), act.actor());
    }

    private ResponseEntity<DeductionView> answer(Outcome<Versioned<Deduction>> outcome, Actor actor) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, view(one, actor));
    }

    private DeductionView view(Versioned<Deduction> one, Actor actor) {
        return DeductionView.of(one, decide, actor, CityTime.day(clock.instant()));
    }
}
