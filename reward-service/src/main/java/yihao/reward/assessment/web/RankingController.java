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
import yihao.kernel.Versioned;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.assessment.AssessmentProblem;
import yihao.reward.assessment.RankUnits;
import yihao.reward.assessment.Ranking;
import yihao.reward.assessment.Rankings;
import yihao.reward.assessment.Span;

@RestController
@RequestMapping("/api")
class RankingController {

    private static final int TREND = 36;

    private final RankUnits rankUnits;
    private final Rankings rankings;
    private final Texts texts;

    RankingController(RankUnits rankUnits, Rankings rankings, Texts texts) {
        this.rankUnits = rankUnits;
        this.rankings = rankings;
        this.texts = texts;
    }

    record RankingRequest(
            @NotBlank @Size(max = 7) String period,
            @NotBlank @Size(max = 100) String methodId) {}

    record PointView(String unit, @Nullable Integer rank, String score) {}

    /// One period of a trend.
    record TrendView(String rankingId, String period, boolean corrected, List<PointView> units) {}

    record RecomputedView(boolean same) {}

    @PostMapping("/rankings")
    ResponseEntity<RankingView> rank(@RequestBody @Valid RankingRequest request, Act act, Locale locale) {
        var span = PeriodController.span(request.period());
        var ranking = rankUnits.rank(span, request.methodId(), act).orElseThrow(Refused::new);
        return Answers.created("/api/rankings", ranking, RankingView.of(ranking, texts, locale));
    }

    @GetMapping("/rankings")
    Page<RankingView> list(@RequestParam(required = false) @Nullable String period, Actor actor, Locale locale) {
        var span = period == null ? null : PeriodController.span(period);
        var all = rankings.ending(span == null ? null : span.end(), Page.MOST).stream()
                .filter(ranking -> isOf(ranking, span))
                .map(ranking -> RankingView.of(ranking, texts, locale))
                .toList();
        return Page.of(all, null, all.size());
    }

    @GetMapping("/rankings/{id}")
    ResponseEntity<RankingView> one(@PathVariable String id, Actor actor, Locale locale) {
        var ranking = find(id);
        return Answers.ok(ranking, RankingView.of(ranking, texts, locale));
    }

    /// Whether it comes out the same from what was frozen.
    @GetMapping("/rankings/{id}/recomputation")
    RecomputedView again(@PathVariable String id, Actor actor) {
        var ranking = find(id).state();
        return new RecomputedView(
                rankUnits.again(ranking).filter(again -> again.equals(ranking)).isPresent());
    }

    @GetMapping("/rankings/{id}/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable String id, Actor actor, Locale locale) {
        var ranking = find(id);
        return LedgerFiles.workbook(id, RankingWorkbook.of(RankingView.of(ranking, texts, locale), texts, locale));
    }

    @GetMapping("/ranking-trends/{methodId}")
    Page<TrendView> trend(@PathVariable String methodId, Actor actor) {
        var all = rankings.byMethod(methodId, TREND).stream()
                .map(RankingController::trend)
                .toList();
        return Page.of(all, null, all.size());
    }

    private static TrendView trend(Versioned<Ranking> ranking) {
        var state = ranking.state();
        return new TrendView(
                ranking.id(),
                state.of().name(),
                state.isCorrected(),
                state.units().stream()
                        .map(unit -> new PointView(
                                unit.unit(),
                                unit.rank(),
                                unit.score() == null
                                        ? RankingView.NONE
                                        : unit.score().toPlainString()))
                        .toList());
    }

    private static boolean isOf(Versioned<Ranking> ranking, @Nullable Span span) {
        return span == null || ranking.state().of().equals(span);
    }

    private Versioned<Ranking> find(String id) {
        return rankings.find(id)
                .orElseThrow(() -> new Refused(Refusal.of(AssessmentProblem.RANKING_UNKNOWN, "id", id)));
    }
}
