package yihao.reward.assessment;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Sets a month's targets, freezes its figures, ranks its units.
public final class AssessUnits {

    private final Periods periods;
    private final Rankings rankings;
    private final RuleBook<Method> methods;
    private final Known known;
    private final CountFigures countFigures;

    public AssessUnits(Periods periods, Rankings rankings, RuleBook<Method> methods, Known known) {
        this.periods = periods;
        this.rankings = rankings;
        this.methods = methods;
        this.known = known;
        this.countFigures = new CountFigures(known);
    }

    public RuleBook<Method> methods() {
        return methods;
    }

    public Outcome<Versioned<Period>> setTargets(
            YearMonth month, Map<String, Map<String, BigDecimal>> targets, Act act) {
        var refusal = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD).or(() -> unknown(month, targets));
        return refusal.<Outcome<Versioned<Period>>>map(Outcome::refused)
                .orElseGet(() -> decide(month, PeriodAction.TARGETS_SET, act, period -> period.withTargets(targets)));
    }

    public Outcome<Versioned<Period>> freeze(YearMonth month, Set<String> without, Act act) {
        var lacks = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        return decide(
                month,
                PeriodAction.FROZEN,
                act,
                period -> period.freeze(figures(month), missingProducers(month), without, act));
    }

    public Outcome<Versioned<Ranking>> rank(YearMonth month, String methodId, Act act) {
        var lacks = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var method = methods.inForce(methodId, month.atEndOfMonth());
        if (method.isEmpty()) {
            return Outcome.refused(Refusal.of(AssessmentProblem.METHOD_UNKNOWN, "methodId", methodId));
        }
        var period = periods.find(month.toString()).map(Versioned::state).orElse(Period.open(month));
        var frozen = period.frozen();
        if (frozen == null) {
            return Outcome.refused(Refusal.of(AssessmentProblem.PERIOD_OPEN, "period", month.toString()));
        }
        return publish(period, frozen, method.get(), act);
    }

    /// The month's figures: frozen ones as they were, else counted now.
    public List<UnitFigures> figures(YearMonth month) {
        var frozen = periods.find(month.toString()).map(period -> period.state().frozen());
        return frozen.map(Period.Frozen::figures).orElseGet(() -> count(month));
    }

    public Set<String> missingProducers(YearMonth month) {
        var missing = inForce(month)
                .flatMap(method -> method.rules().producers().stream())
                .collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(known.closedBy(month));
        return missing;
    }

    public Set<String> closedBy(YearMonth month) {
        return known.closedBy(month);
    }

    public Stream<RuleSet<Method>> inForce(YearMonth month) {
        return methods.versions().stream()
                .map(RuleSet::id)
                .distinct()
                .flatMap(id -> methods.inForce(id, month.atEndOfMonth()).stream());
    }

    private List<UnitFigures> count(YearMonth month) {
        return inForce(month)
                .flatMap(method -> countFigures.of(month, method.rules()).stream())
                .collect(Collectors.toMap(UnitFigures::unit, Function.identity(), UnitFigures::and))
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(UnitFigures::unit))
                .toList();
    }

    private Outcome<Versioned<Ranking>> publish(Period period, Period.Frozen frozen, RuleSet<Method> method, Act act) {
        var month = period.month();
        var scores = new ScoreUnits(method.rules(), period).of(frozen.figures());
        var ranking = new Ranking(
                month, method.id(), method.version(), frozen.at(), act.actor().subject(), scores);
        var id = Ranking.idOf(month, method.id());
        try {
            return Outcome.done(rankings.add(id, ranking, RankingAction.PUBLISHED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(Refusal.of(AssessmentProblem.RANKING_EXISTS, "id", id));
        }
    }

    private Outcome<Versioned<Period>> decide(
            YearMonth month, PeriodAction action, Act act, Function<Period, Outcome<Period>> decision) {
        var id = month.toString();
        if (periods.find(id).isEmpty()) {
            switch (decision.apply(Period.open(month))) {
                case Outcome.Refused<Period>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Period>(var period) -> {
                    try {
                        return Outcome.done(periods.add(id, period, action, act));
                    } catch (Aggregates.Taken _) {
                        // somebody else began the month in between
                    }
                }
            }
        }
        return periods.change(id, action, act, decision);
    }

    private Optional<Refusal> unknown(YearMonth month, Map<String, Map<String, BigDecimal>> targets) {
        var unknown = new HashSet<>(targets.keySet());
        inForce(month)
                .flatMap(method -> known.units(method.rules().unitKinds()).stream())
                .map(KnownUnit::id)
                .forEach(unknown::remove);
        targets.values().stream()
                .flatMap(byIndicator -> byIndicator.keySet().stream())
                .filter(id -> inForce(month).noneMatch(method -> method.rules().hasIndicator(id)))
                .forEach(unknown::add);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        AssessmentProblem.TARGET_UNKNOWN,
                        "unknown",
                        unknown.stream().sorted().toList()));
    }
}
