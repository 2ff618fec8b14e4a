package yihao.reward.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rule AS-03: a month: its targets, and from one moment on its figures, which never change.
///
/// @param targets by unit and indicator; what is not there has no target
public record Period(
        YearMonth month,
        Map<String, Map<String, BigDecimal>> targets,
        @Nullable Frozen frozen) {

    public Period {
        targets = Map.copyOf(targets);
    }

    /// @param without producers that had not closed the month, named by whoever froze it all the same
    public record Frozen(
            Instant at,
            String by,
            List<UnitFigures> figures,
            Set<String> without,
            @Nullable String reason) {
        public Frozen {
            figures = List.copyOf(figures);
            without = Set.copyOf(without);
        }
    }

    static Period open(YearMonth month) {
        return new Period(month, Map.of(), null);
    }

    Outcome<Period> withTargets(Map<String, Map<String, BigDecimal>> next) {
        return frozen == null ? Outcome.done(new Period(month, next, null)) : Outcome.refused(isFrozen());
    }

    Outcome<Period> freeze(List<UnitFigures> figures, Set<String> missing, Set<String> without, Act act) {
        var refusal = whyNot(missing, without, act);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var by = act.actor().subject();
        return Outcome.done(new Period(month, targets, new Frozen(act.at(), by, figures, missing, act.reason())));
    }

    private Optional<Refusal> whyNot(Set<String> missing, Set<String> without, Act act) {
        if (frozen != null) {
            return Optional.of(isFrozen());
        }
        if (!YearMonth.from(CityTime.day(act.at())).isAfter(month)) {
            return Optional.of(Refusal.of(AssessmentProblem.PERIOD_NOT_OVER, "period", month.toString()));
        }
        if (!without.containsAll(missing)) {
            var facts = new HashMap<String, Object>(Map.of("period", month.toString()));
            facts.put("missing", missing.stream().sorted().toList());
            return Optional.of(new Refusal(AssessmentProblem.PERIOD_NOT_CLOSED, facts));
        }
        return missing.isEmpty() ? Optional.empty() : yihao.reward.Duties.reasonMissing(act);
    }

    private Refusal isFrozen() {
        return Refusal.of(AssessmentProblem.PERIOD_FROZEN, "period", month.toString());
    }

    Optional<BigDecimal> target(String unit, String indicator) {
        return Optional.ofNullable(targets.getOrDefault(unit, Map.of()).get(indicator));
    }
}
