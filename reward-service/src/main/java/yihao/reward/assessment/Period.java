package yihao.reward.assessment;

import static java.util.Objects.requireNonNullElse;

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
import yihao.reward.Duties;

/// Rule AS-03: a month, quarter, half-year or year: its targets, and from one moment on its figures, which never
/// change.
///
/// @param month the last one
/// @param targets by unit and indicator; what is not there has no target
/// @param span none of what was stored when there were only months
/// @param proposed targets that wait for their second person
public record Period(
        YearMonth month,
        Map<String, Map<String, BigDecimal>> targets,
        @Nullable Frozen frozen,
        @Nullable Span span,
        @Nullable Proposed proposed) {

    public Period {
        targets = Map.copyOf(targets);
        span = span == null ? Span.of(month) : span;
    }

    public record Proposed(Map<String, Map<String, BigDecimal>> targets, String by, Instant at) {
        public Proposed {
            targets = Map.copyOf(targets);
        }
    }

    /// @param without producers that had not closed it, named by whoever froze it all the same
    /// @param targets those it is measured against: its own, and the year's; none: its own
    /// @param adjustments by unit; none: there were none
    /// @param fromMonths the months its figures were added up from; none: they were counted
    public record Frozen(
            Instant at,
            String by,
            List<UnitFigures> figures,
            Set<String> without,
            @Nullable String reason,
            @Nullable Map<String, Map<String, BigDecimal>> yearTargets,
            @Nullable Map<String, List<Adjustment>> adjustments,
            @Nullable List<String> fromMonths) {
        public Frozen {
            figures = List.copyOf(figures);
            without = Set.copyOf(without);
        }

        Map<String, BigDecimal> yearTargetsOf(String unit) {
            return yearTargets == null ? Map.of() : yearTargets.getOrDefault(unit, Map.of());
        }

        List<Adjustment> adjustmentsOf(String unit) {
            return adjustments == null ? List.of() : adjustments.getOrDefault(unit, List.of());
        }
    }

    static Period open(Span span) {
        return new Period(span.end(), Map.of(), null, span, null);
    }

    public Span of() {
        return requireNonNullElse(span, Span.of(month));
    }

    Outcome<Period> propose(Map<String, Map<String, BigDecimal>> next, Act act) {
        var proposal = new Proposed(next, act.actor().subject(), act.at());
        return frozen == null
                ? Outcome.done(new Period(month, targets, null, span, proposal))
                : Outcome.refused(isFrozen());
    }

    /// Decided by another person than the one who proposed.
    Outcome<Period> decide(boolean confirmed, Act act) {
        if (frozen != null) {
            return Outcome.refused(isFrozen());
        }
        if (proposed == null) {
            return Outcome.refused(Refusal.of(AssessmentProblem.TARGETS_NOT_PROPOSED, "period", of().name()));
        }
        return Duties.decidedBefore(act.actor(), List.of(proposed.by()))
                .<Outcome<Period>>map(Outcome::refused)
                .orElseGet(() ->
                        Outcome.done(new Period(month, confirmed ? proposed.targets() : targets, null, span, null)));
    }

    Outcome<Period> freeze(Frozen figures, Set<String> named, Act act) {
        return whyNot(figures.without(), named, act)
                .<Outcome<Period>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Period(month, targets, figures, span, null)));
    }

    private Optional<Refusal> whyNot(Set<String> missing, Set<String> named, Act act) {
        if (frozen != null) {
            return Optional.of(isFrozen());
        }
        if (!YearMonth.from(CityTime.day(act.at())).isAfter(month)) {
            return Optional.of(Refusal.of(AssessmentProblem.PERIOD_NOT_OVER, "period", of().name()));
        }
        if (proposed != null) {
            return Optional.of(Refusal.of(AssessmentProblem.TARGETS_UNCONFIRMED, "period", of().name()));
        }
        if (!named.containsAll(missing)) {
            var facts = new HashMap<String, Object>(Map.of("period", of().name()));
            facts.put("missing", missing.stream().sorted().toList());
            return Optional.of(new Refusal(AssessmentProblem.PERIOD_NOT_CLOSED, facts));
        }
        return missing.isEmpty() ? Optional.empty() : Duties.reasonMissing(act);
    }

    private Refusal isFrozen() {
        return Refusal.of(AssessmentProblem.PERIOD_FROZEN, "period", of().name());
    }

    Optional<BigDecimal> target(String unit, String indicator) {
        return Optional.ofNullable(targets.getOrDefault(unit, Map.of()).get(indicator));
    }
}
