package yihao.reward.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
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
import yihao.kernel.Refusal;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.assessment.AssessUnits;
import yihao.reward.assessment.AssessmentProblem;
import yihao.reward.assessment.Method;
import yihao.reward.assessment.Rankings;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

@RestController
@RequestMapping("/api")
class RankingController {

    private final AssessUnits assessUnits;
    private final Rankings rankings;
    private final Texts texts;

    RankingController(AssessUnits assessUnits, Rankings rankings, Texts texts) {
        this.assessUnits = assessUnits;
        this.rankings = rankings;
        this.texts = texts;
    }

    record RankingRequest(
            @NotBlank @Size(max = 7) String period,
            @NotBlank @Size(max = 100) String methodId) {}

    record MethodView(
            String id,
            int version,
            @Nullable Bilingual name,
            String source,
            @Nullable String note,
            Method rules) {

        static MethodView of(RuleSet<Method> set) {
            return new MethodView(set.id(), set.version(), set.title(), set.source(), set.note(), set.rules());
        }
    }

    @GetMapping("/assessment-methods")
    Page<MethodView> methods(Actor actor) {
        List<MethodView> all =
                assessUnits.methods().versions().stream().map(MethodView::of).toList();
        return Page.of(all, null, all.size());
    }

    @PostMapping("/rankings")
    ResponseEntity<RankingView> rank(@RequestBody @Valid RankingRequest request, Act act, Locale locale) {
        var month = PeriodController.month(request.period());
        var ranking = assessUnits.rank(month, request.methodId(), act).orElseThrow(Refused::new);
        return Answers.created("/api/rankings", ranking, RankingView.of(ranking, texts, locale));
    }

    @GetMapping("/rankings")
    Page<RankingView> list(@RequestParam(required = false) @Nullable String period, Actor actor, Locale locale) {
        var month = period == null ? null : PeriodController.month(period);
        var all = rankings.list(month, Page.MOST).stream()
                .map(ranking -> RankingView.of(ranking, texts, locale))
                .toList();
        return Page.of(all, null, all.size());
    }

    @GetMapping("/rankings/{id}")
    ResponseEntity<RankingView> one(@PathVariable String id, Actor actor, Locale locale) {
        var ranking = rankings.find(id)
                .orElseThrow(() -> new Refused(Refusal.of(AssessmentProblem.RANKING_UNKNOWN, "id", id)));
        return Answers.ok(ranking, RankingView.of(ranking, texts, locale));
    }
}
