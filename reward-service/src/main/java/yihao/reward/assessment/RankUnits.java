package yihao.reward.assessment;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.scoring.Indicator;
import yihao.reward.scoring.Method;
import yihao.rules.RuleSet;

/// Ranks the units of a frozen period.
public final class RankUnits {

    private final Periods periods;
    private final Rankings rankings;
    private final MethodsInForce methods;

    public RankUnits(Periods periods, Rankings rankings, MethodsInForce methods) {
        this.periods = periods;
        this.rankings = rankings;
        this.methods = methods;
    }

    public Outcome<Versioned<Ranking>> rank(Span span, String methodId, Act act) {
        var refusal = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD).or(() -> notRanking(span, methodId));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var method = methods.one(methodId, span).orElseThrow();
        var period = periods.find(span.name()).map(Versioned::state).orElse(Period.open(span));
        var frozen = period.frozen();
        if (frozen == null) {
            return Outcome.refused(Refusal.of(AssessmentProblem.PERIOD_OPEN, "period", span.name()));
        }
        var missing = notFrozen(method.rules(), frozen);
        if (!missing.isEmpty()) {
            return Outcome.refused(new Refusal(
                    AssessmentProblem.FIGURES_NOT_FROZEN,
                    Map.of("methodId", methodId, "period", span.name(), "figures", String.join(", ", missing))));
        }
        var ranking = ranking(period, frozen, method, act.actor().subject());
        var id = Ranking.idOf(span, method.id());
        try {
            return Outcome.done(rankings.add(id, ranking, RankingAction.PUBLISHED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(Refusal.of(AssessmentProblem.RANKING_EXISTS, "id", id));
        }
    }

    /// The published ranking computed again from what was frozen; the same to the byte, as long as nothing was touched.
    public Optional<Ranking> again(Ranking published) {
        var method = methods.book().find(published.methodId() + "@" + published.methodVersion());
        var period = periods.find(published.of().name()).map(Versioned::state);
        return method.flatMap(rules -> period.flatMap(state -> Optional.ofNullable(state.frozen())
                .map(frozen -> ranking(state, frozen, rules, published.publishedBy()))));
    }

    /// What is counted for every unit, and was not when the period was frozen, is no zero: nobody looked.
    private static List<String> notFrozen(Method method, Period.Frozen frozen) {
        var ranked = frozen.figures().stream()
                .filter(unit -> unit.kind() == null || method.unitKinds().contains(unit.kind()))
                .toList();
        return method.indicators().stream()
                .map(Indicator::figure)
                .filter(figure -> !figure.isUnknownWhenMissing())
                .flatMap(figure -> Stream.ofNullable(figure.key()))
                .filter(key -> ranked.stream().noneMatch(unit -> unit.figures().containsKey(key)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Ranking ranking(Period period, Period.Frozen frozen, RuleSet<Method> method, String by) {
        return new Ranking(
                period.month(),
                method.id(),
                method.version(),
                frozen.at(),
                by,
                new ScoreUnits(method.rules(), period, frozen).of(List.of()),
                period.of(),
                null,
                null);
    }

    private Optional<Refusal> notRanking(Span span, String methodId) {
        var method = methods.one(methodId, span);
        if (method.isEmpty()) {
            return Optional.of(Refusal.of(AssessmentProblem.METHOD_UNKNOWN, "methodId", methodId));
        }
        return method.get().rules().ranks().contains(span.cycle())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        AssessmentProblem.METHOD_OF_OTHER_PERIODS,
                        Map.of("methodId", methodId, "period", span.name())));
    }
}
