package yihao.reward.interview.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
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
import yihao.reward.interview.DeductAfter;
import yihao.reward.interview.HoldInterview;
import yihao.reward.interview.Interview;
import yihao.reward.interview.Interview.Status;
import yihao.reward.interview.InterviewSteps;
import yihao.reward.interview.Interviews;
import yihao.reward.interview.Interviews.Filter;
import yihao.reward.interview.ProposeInterviews;

/// Talks with units. Days are days in China.
@RestController
@RequestMapping("/api/interviews")
class InterviewController {

    private final Interviews interviews;
    private final ProposeInterviews propose;
    private final HoldInterview hold;
    private final DeductAfter deductAfter;
    private final Clock clock;

    InterviewController(
            Interviews interviews,
            ProposeInterviews propose,
            HoldInterview hold,
            DeductAfter deductAfter,
            Clock clock) {
        this.interviews = interviews;
        this.propose = propose;
        this.hold = hold;
        this.deductAfter = deductAfter;
        this.clock = clock;
    }

    record ProposedRequest(@NotBlank @Size(max = 10) String quarter) {}

    record DecisionRequest(
            @NotNull Boolean called,
            @Nullable @Size(max = 2000) String reason) {}

    /// @param said what was said
    /// @param rectify what is to be put right, by `until`
    record TalkRequest(
            @NotNull LocalDate on,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> heldBy,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> present,
            @NotBlank @Size(max = 8000) String said,
            @Nullable @Size(max = 200) String evidence,
            @NotBlank @Size(max = 4000) String rectify,
            @NotNull LocalDate until) {}

    record TextRequest(@NotBlank @Size(max = 4000) String text) {}

    record CheckRequest(
            @NotNull Boolean passed,
            @NotBlank @Size(max = 4000) String text) {}

    record NoRequest() {}

    @GetMapping
    Page<InterviewView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new Filter(status, unit, quarter);
        var most = Page.limit(limit);
        var found = interviews.list(filter, actor, after, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> view(one, actor)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                interviews.count(filter, actor, Page.COUNTED));
    }

    /// Those of a quarter by the rules, new and known.
    @PostMapping
    List<InterviewView> propose(@RequestBody @Valid ProposedRequest request, Act act) {
        var proposed = propose.propose(request.quarter(), act).orElseThrow(Refused::new);
        return proposed.stream().map(one -> view(one, act.actor())).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<InterviewView> one(@PathVariable String id, Actor actor) {
        return answer(hold.find(id, actor), actor);
    }

    @PostMapping("/{id}/decision")
    ResponseEntity<InterviewView> decide(
            @PathVariable String id, @RequestBody @Valid DecisionRequest request, Act act) {
        var because = act.because(request.reason());
        return answer(request.called() ? hold.call(id, because) : hold.drop(id, because), act.actor());
    }

    @PostMapping("/{id}/talk")
    ResponseEntity<InterviewView> talk(@PathVariable String id, @RequestBody @Valid TalkRequest request, Act act) {
        var told = new HoldInterview.Told(
                request.on(),
                request.heldBy(),
                request.present(),
                request.evidence(),
                request.rectify(),
                request.until());
        return answer(hold.held(id, told, act.because(request.said())), act.actor());
    }

    @PostMapping("/{id}/absence")
    ResponseEntity<InterviewView> missed(@PathVariable String id, @RequestBody @Valid TextRequest request, Act act) {
        return answer(hold.notAttended(id, act.because(request.text())), act.actor());
    }

    @PostMapping("/{id}/report")
    ResponseEntity<InterviewView> report(@PathVariable String id, @RequestBody @Valid TextRequest request, Act act) {
        return answer(hold.report(id, act.because(request.text())), act.actor());
    }

    @PostMapping("/{id}/check")
    ResponseEntity<InterviewView> check(@PathVariable String id, @RequestBody @Valid CheckRequest request, Act act) {
        return answer(hold.check(id, request.passed(), act.because(request.text())), act.actor());
    }

    @PostMapping("/{id}/deduction")
    ResponseEntity<InterviewView> deduct(@PathVariable String id, @RequestBody @Valid NoRequest request, Act act) {
        return answer(deductAfter.deduct(id, act), act.actor());
    }

    private ResponseEntity<InterviewView> answer(Outcome<Versioned<Interview>> outcome, Actor actor) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, view(one, actor));
    }

    private InterviewView view(Versioned<Interview> stored, Actor actor) {
        var today = CityTime.day(clock.instant());
        var one = stored.state();
        var deduction = one.course().costs() == null
                ? null
                : deductAfter
                        .deductionOf(stored.id(), actor)
                        .map(InterviewView.DeductionRef::of)
                        .orElse(null);
        return InterviewView.of(stored, deduction, InterviewSteps.actions(one, hold.rulesOf(one), actor, today), today);
    }
}
