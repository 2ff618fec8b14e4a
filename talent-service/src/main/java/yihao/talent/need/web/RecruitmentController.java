package yihao.talent.need.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.TalentClass;
import yihao.talent.matching.FindCandidates;
import yihao.talent.matching.Match;
import yihao.talent.matching.Recruit;
import yihao.talent.need.Need;
import yihao.talent.need.NeedRefusal;
import yihao.talent.need.Recruitment.End;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.need.web.NeedView.ReasonView;

/// From the candidates of a need to the arrival.
@RestController
@RequestMapping("/api/needs/{id}")
class RecruitmentController {

    private static final int BEST = 20;

    private final FindCandidates findCandidates;
    private final Recruit recruit;
    private final Listing<Need> needs;
    private final NeedViews views;
    private final RecruitmentViews recruitments;
    private final Clock clock;

    RecruitmentController(
            FindCandidates findCandidates,
            Recruit recruit,
            Listing<Need> needs,
            NeedViews views,
            RecruitmentViews recruitments,
            Clock clock) {
        this.findCandidates = findCandidates;
        this.recruit = recruit;
        this.needs = needs;
        this.views = views;
        this.recruitments = recruitments;
        this.clock = clock;
    }

    record MatchRequest(
            @NotBlank String talentId,
            @Nullable @Size(max = 500) String note) {}

    record StepRequest(
            @NotBlank String stage,
            @NotNull LocalDate on,
            @Nullable @Size(max = 500) String note) {}

    record EndRequest(@NotBlank @Size(max = 500) String reason) {}

    record TrialRequest(
            @NotNull Boolean passed,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    /// A candidate without anything personal.
    record CandidateView(
            String talentId,
            String talentNumber,
            @Nullable TalentClass talentClass,
            boolean suitable,
            int points,
            String ruleVersion,
            List<ReasonView> reasons) {}

    @GetMapping("/candidates")
    Map<String, List<CandidateView>> candidates(
            @PathVariable String id, @RequestParam @Nullable Integer limit, Actor actor, Locale locale) {
        var need = visible(id, actor).state();
        if (!Recruit.mayRecruit(need, actor)) {
            throw new Refused(Refusal.of(NeedRefusal.NOT_YOUR_NEED));
        }
        var found =
                findCandidates.forNeed(need, CityTime.day(clock.instant()), limit == null ? BEST : Page.limit(limit));
        return Map.of("items", found.stream().map(match -> view(match, locale)).toList());
    }

    @PostMapping("/matches")
    ResponseEntity<NeedView> match(
            @PathVariable String id, @Valid @RequestBody MatchRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(recruit.match(id, request.talentId(), request.note(), act), act, locale);
    }

    @PostMapping("/matches/{talentId}/steps")
    ResponseEntity<NeedView> move(
            @PathVariable String id,
            @PathVariable String talentId,
            @Valid @RequestBody StepRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        var step = new Step(request.stage(), request.on(), act.actor().subject(), request.note());
        return answer(recruit.move(id, talentId, step, act), act, locale);
    }

    @PostMapping("/matches/{talentId}/withdrawal")
    ResponseEntity<NeedView> withdraw(
            @PathVariable String id,
            @PathVariable String talentId,
            @Valid @RequestBody EndRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        return answer(recruit.end(id, talentId, End.Kind.WITHDRAWN, request.reason(), act), act, locale);
    }

    @PostMapping("/matches/{talentId}/refusal")
    ResponseEntity<NeedView> decline(
            @PathVariable String id,
            @PathVariable String talentId,
            @Valid @RequestBody EndRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        return answer(recruit.end(id, talentId, End.Kind.OFFER_DECLINED, request.reason(), act), act, locale);
    }

    @PostMapping("/matches/{talentId}/trial")
    ResponseEntity<NeedView> endTrial(
            @PathVariable String id,
            @PathVariable String talentId,
            @Valid @RequestBody TrialRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        var ended = recruit.endTrial(id, talentId, request.passed(), request.on(), request.reason(), act);
        return answer(ended, act, locale);
    }

    private ResponseEntity<NeedView> answer(Outcome<Versioned<Need>> outcome, Act act, Locale locale) {
        var need = outcome.orElseThrow(Refused::new);
        return Answers.ok(need, views.of(need, act.actor(), locale));
    }

    private CandidateView view(Match match, Locale locale) {
        var candidate = match.candidate();
        return new CandidateView(
                candidate.talentId(),
                candidate.number(),
                candidate.talentClass(),
                match.suitable(),
                match.points(),
                match.ruleVersion(),
                recruitments.reasons(match.reasons(), locale));
    }

    private Versioned<Need> visible(String id, Actor actor) {
        return needs.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
