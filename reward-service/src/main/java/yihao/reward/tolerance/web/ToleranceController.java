package yihao.reward.tolerance.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.tolerance.DecideTolerance;
import yihao.reward.tolerance.RequestTolerance;
import yihao.reward.tolerance.ToleranceCase;
import yihao.reward.tolerance.ToleranceCases;
import yihao.reward.tolerance.ToleranceRules;
import yihao.reward.tolerance.web.ToleranceRequests.DecisionRequest;
import yihao.reward.tolerance.web.ToleranceRequests.ExaminationRequest;
import yihao.reward.tolerance.web.ToleranceRequests.FaultRequest;
import yihao.reward.tolerance.web.ToleranceRequests.ReasonRequest;
import yihao.rules.RuleBook;

/// R7: what units ask to be forgiven. Days are days in China.
@RestController
@RequestMapping("/api/tolerance-cases")
class ToleranceController {

    private final RequestTolerance request;
    private final DecideTolerance decide;
    private final ToleranceCases cases;
    private final RuleBook<ToleranceRules> book;
    private final Clock clock;

    ToleranceController(
            RequestTolerance request,
            DecideTolerance decide,
            ToleranceCases cases,
            RuleBook<ToleranceRules> toleranceRules,
            Clock clock) {
        this.request = request;
        this.decide = decide;
        this.cases = cases;
        this.book = toleranceRules;
        this.clock = clock;
    }

    record RulesView(String version, String source, List<ToleranceRules.Condition> conditions) {}

    @PostMapping
    ResponseEntity<ToleranceView> request(@Valid @RequestBody FaultRequest body, Act act) {
        var asked = request.request(body.fault(), body.said(), act).orElseThrow(Refused::new);
        return Answers.created("/api/tolerance-cases", asked, view(asked, act.actor()));
    }

    @GetMapping
    Page<ToleranceView> list(
            @RequestParam(required = false) ToleranceCase.@Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = cases.list(status, actor, after, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> view(one, actor)).toList(),
                found.size() > most ? page.getLast().state().filed() : null,
                cases.count(status, actor, Page.COUNTED));
    }

    @GetMapping("/rules")
    RulesView rules() {
        var set = book.inForce(CityTime.day(clock.instant())).orElseThrow();
        return new RulesView(set.reference(), set.source(), set.rules().conditions());
    }

    @GetMapping("/{id}")
    ResponseEntity<ToleranceView> one(@PathVariable String id, Actor actor) {
        return answer(decide.find(id, actor), actor);
    }

    @PostMapping("/{id}/examination")
    ResponseEntity<ToleranceView> examine(
            @PathVariable String id, @Valid @RequestBody ExaminationRequest body, Act act) {
        return answer(decide.examine(id, body.found(), act.because(body.reason())), act.actor());
    }

    @PostMapping("/{id}/decision")
    ResponseEntity<ToleranceView> decide(@PathVariable String id, @Valid @RequestBody DecisionRequest body, Act act) {
        return answer(decide.decide(id, body.accepted(), act.because(body.reason())), act.actor());
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ToleranceView> withdraw(@PathVariable String id, @Valid @RequestBody ReasonRequest body, Act act) {
        return answer(decide.withdraw(id, act.because(body.reason())), act.actor());
    }

    private ResponseEntity<ToleranceView> answer(Outcome<Versioned<ToleranceCase>> outcome, Actor actor) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, view(one, actor));
    }

    private ToleranceView view(Versioned<ToleranceCase> one, Actor actor) {
        return ToleranceView.of(
                one, decide.rulesOf(one.state()), decide.actions(one.state(), actor), CityTime.day(clock.instant()));
    }
}
