package yihao.reward.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
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
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.assessment.CorrectRanking;
import yihao.reward.assessment.Correction;
import yihao.reward.assessment.Corrections;

/// Corrections of published rankings.
@RestController
class CorrectionController {

    private static final String PATH = "/api/ranking-corrections";

    private final CorrectRanking correctRanking;
    private final Corrections corrections;

    CorrectionController(CorrectRanking correctRanking, Corrections corrections) {
        this.correctRanking = correctRanking;
        this.corrections = corrections;
    }

    record CorrectionRequest(
            @NotBlank @Size(max = 200) String rankingId,
            @NotNull Correction.Kind of,
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 100) String subject,
            @NotNull @Pattern(regexp = TrialRequest.NUMBER) String after,
            @NotBlank @Size(max = 2000) String why,
            @NotBlank @Size(max = 200) String document) {}

    record DecisionRequest(
            @NotNull Boolean approved,
            @Nullable @Size(max = 500) String reason) {}

    /// @param correctedRanking the ranking it led to
    record CorrectionView(
            String id,
            String rankingId,
            Correction.Kind of,
            String unit,
            String subject,
            @Nullable String before,
            String after,
            String why,
            String document,
            Correction.Status status,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable String correctedRanking,
            List<String> actions,
            long version) {

        static CorrectionView of(Versioned<Correction> stored, Actor actor) {
            var one = stored.state();
            return new CorrectionView(
                    stored.id(),
                    one.rankingId(),
                    one.of(),
                    one.unit(),
                    one.subject(),
                    one.before() == null ? null : one.before().toPlainString(),
                    one.after().toPlainString(),
                    one.why(),
                    one.document(),
                    one.status(),
                    one.proposedBy(),
                    one.proposedAt(),
                    one.decidedBy(),
                    one.decidedAt(),
                    one.reason(),
                    one.made() ? one.rankingId() + "-" + stored.id() : null,
                    one.actionsFor(actor),
                    stored.version());
        }
    }

    @PostMapping(PATH)
    ResponseEntity<CorrectionView> propose(@RequestBody @Valid CorrectionRequest request, Act act) {
        var written = new CorrectRanking.Written(
                request.rankingId(),
                request.of(),
                request.unit(),
                request.subject(),
                new BigDecimal(request.after()),
                request.why(),
                request.document());
        var proposed = correctRanking.propose(written, act).orElseThrow(Refused::new);
        return Answers.created(PATH, proposed, CorrectionView.of(proposed, act.actor()));
    }

    @GetMapping(PATH)
    Page<CorrectionView> list(@RequestParam(required = false) @Nullable String rankingId, Actor actor) {
        var found = rankingId == null ? corrections.list(null, Page.MOST) : corrections.ofRanking(rankingId);
        var all = found.stream().map(one -> CorrectionView.of(one, actor)).toList();
        return Page.of(all, null, all.size());
    }

    @PostMapping(PATH + "/{id}/decision")
    ResponseEntity<CorrectionView> decide(
            @PathVariable String id, @RequestBody @Valid DecisionRequest request, Act act) {
        var decided = correctRanking
                .decide(id, request.approved(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(decided, CorrectionView.of(decided, act.actor()));
    }
}
