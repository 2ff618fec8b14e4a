package yihao.reward.assessment;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Ids;
import yihao.reward.assessment.Ranking.UnitScore;

/// Proposes a correction, decides it, and sets the corrected ranking beside the published one. Approved and not yet
/// made
/// is made by whoever comes by: the approver again, or the clock.
public final class CorrectRanking {

    private static final int MOST = 200;

    private final Corrections corrections;
    private final Rankings rankings;
    private final Periods periods;
    private final MethodsInForce methods;
    private final Ids ids;

    public CorrectRanking(
            Corrections corrections, Rankings rankings, Periods periods, MethodsInForce methods, Ids ids) {
        this.corrections = corrections;
        this.rankings = rankings;
        this.periods = periods;
        this.methods = methods;
        this.ids = ids;
    }

    public record Written(
            String rankingId,
            Correction.Kind of,
            String unit,
            String subject,
            BigDecimal after,
            String why,
            String document) {}

    public Outcome<Versioned<Correction>> propose(Written written, Act act) {
        var lacks = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var ranking = rankings.find(written.rankingId()).map(Versioned::state);
        if (ranking.isEmpty() || ranking.get().isCorrected()) {
            return Outcome.refused(Refusal.of(AssessmentProblem.RANKING_UNKNOWN, "id", written.rankingId()));
        }
        var unit = ranking.get().units().stream()
                .filter(one -> one.unit().equals(written.unit()))
                .findFirst();
        if (unit.isEmpty() || !has(unit.get(), written)) {
            return Outcome.refused(
                    Refusal.of(AssessmentProblem.CORRECTION_UNKNOWN_SUBJECT, "subject", written.subject()));
        }
        var correction = new Correction(
                written.rankingId(),
                written.of(),
                written.unit(),
                written.subject(),
                before(unit.get(), written),
                written.after(),
                written.why(),
                written.document(),
                Correction.Status.PROPOSED,
                act.actor().subject(),
                act.at(),
                null,
                null,
                null,
                false);
        return Outcome.done(corrections.add(ids.next(), correction, CorrectionAction.PROPOSED, act));
    }

    public Outcome<Versioned<Correction>> decide(String id, boolean approved, Act act) {
        var lacks = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        if (corrections.find(id).isEmpty()) {
            return Outcome.refused(Refusal.of(AssessmentProblem.CORRECTION_UNKNOWN, "id", id));
        }
        var action = approved ? CorrectionAction.APPROVED : CorrectionAction.REFUSED;
        return corrections
                .change(id, action, act, correction -> correction.decide(approved, act))
                .map(decided -> approved ? make(decided, act.alsoFor()) : decided);
    }

    /// Makes what a power cut left undone.
    public int finish(Act act) {
        var unmade = corrections.unmade(MOST);
        unmade.forEach(one -> make(one, act));
        return unmade.size();
    }

    private Versioned<Correction> make(Versioned<Correction> correction, Act act) {
        var published = rankings.find(correction.state().rankingId()).orElseThrow();
        var ranking = corrected(published, correction);
        if (ranking.isPresent()) {
            try {
                rankings.add(published.id() + "-" + correction.id(), ranking.get(), RankingAction.CORRECTED, act);
            } catch (Aggregates.Taken _) {
                // it was made before the power was cut
            }
        }
        return corrections
                .change(correction.id(), CorrectionAction.MADE, act, one -> Outcome.done(one.nowMade()))
                .result()
                .orElse(correction);
    }

    /// From the frozen figures and all that was approved up to this correction.
    private Optional<Ranking> corrected(Versioned<Ranking> published, Versioned<Correction> last) {
        var state = published.state();
        var method = methods.book().find(state.methodId() + "@" + state.methodVersion());
        var period = periods.find(state.of().name()).map(Versioned::state);
        if (method.isEmpty() || period.isEmpty() || period.get().frozen() == null) {
            return Optional.empty();
        }
        var all = upTo(published.id(), last);
        var units = new ScoreUnits(
                        method.get().rules(),
                        period.get(),
                        Objects.requireNonNull(period.get().frozen()))
                .of(all.stream().map(Versioned::state).toList());
        return Optional.of(new Ranking(
                state.month(),
                state.methodId(),
                state.methodVersion(),
                state.frozenAt(),
                Objects.requireNonNull(last.state().decidedBy()),
                units,
                state.of(),
                published.id(),
                all.stream().map(Versioned::id).toList()));
    }

    private List<Versioned<Correction>> upTo(String rankingId, Versioned<Correction> last) {
        var all = new ArrayList<Versioned<Correction>>();
        for (var one : corrections.ofRanking(rankingId)) {
            if (one.state().status() == Correction.Status.APPROVED && !one.id().equals(last.id())) {
                all.add(one);
            }
        }
        all.add(last);
        return all;
    }

    private static boolean has(UnitScore unit, Written written) {
        return switch (written.of()) {
            case FIGURE, TARGET ->
                unit.indicators().stream().anyMatch(one -> one.id().equals(written.subject()));
            case ADJUSTMENT ->
                unit.adjustments() != null
                        && unit.adjustments().stream().anyMatch(one -> one.id().equals(written.subject()));
        };
    }

    private static @Nullable BigDecimal before(UnitScore unit, Written written) {
        var indicator = unit.indicators().stream()
                .filter(one -> one.id().equals(written.subject()))
                .findFirst();
        return switch (written.of()) {
            case FIGURE -> indicator.map(Ranking.IndicatorScore::actual).orElse(null);
            case TARGET -> indicator.map(Ranking.IndicatorScore::target).orElse(null);
            case ADJUSTMENT ->
                unit.adjustments() == null
                        ? null
                        : unit.adjustments().stream()
                                .filter(one -> one.id().equals(written.subject()))
                                .map(Adjustment::points)
                                .findFirst()
                                .orElse(null);
        };
    }
}
