package yihao.reward.assessment;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;

/// Sets a period's targets: one proposes, another confirms.
public final class SetTargets {

    private final Periods periods;
    private final MethodsInForce methods;
    private final Known known;

    public SetTargets(Periods periods, MethodsInForce methods, Known known) {
        this.periods = periods;
        this.methods = methods;
        this.known = known;
    }

    public Outcome<Versioned<Period>> propose(Span span, Map<String, Map<String, BigDecimal>> targets, Act act) {
        var refusal = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD).or(() -> unknown(span, targets));
        return refusal.<Outcome<Versioned<Period>>>map(Outcome::refused)
                .orElseGet(() -> decide(
                        periods, span, PeriodAction.TARGETS_PROPOSED, act, period -> period.propose(targets, act)));
    }

    public Outcome<Versioned<Period>> decide(Span span, boolean confirmed, Act act) {
        var refusal = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD)
                .or(() -> confirmed ? Optional.empty() : Duties.reasonMissing(act));
        var action = confirmed ? PeriodAction.TARGETS_SET : PeriodAction.TARGETS_REFUSED;
        return refusal.<Outcome<Versioned<Period>>>map(Outcome::refused)
                .orElseGet(() -> decide(periods, span, action, act, period -> period.decide(confirmed, act)));
    }

    /// A decision about a period that may not have been begun.
    static Outcome<Versioned<Period>> decide(
            Periods periods, Span span, PeriodAction action, Act act, Function<Period, Outcome<Period>> decision) {
        var id = span.name();
        if (periods.find(id).isEmpty()) {
            switch (decision.apply(Period.open(span))) {
                case Outcome.Refused<Period>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Period>(var period) -> {
                    try {
                        return Outcome.done(periods.add(id, period, action, act));
                    } catch (Aggregates.Taken _) {
                        // somebody else began the period in between
                    }
                }
            }
        }
        return periods.change(id, action, act, decision);
    }

    private Optional<Refusal> unknown(Span span, Map<String, Map<String, BigDecimal>> targets) {
        var unknown = new HashSet<>(targets.keySet());
        methods.of(span)
                .flatMap(method -> known.units(method.rules().unitKinds()).stream())
                .map(KnownUnit::id)
                .forEach(unknown::remove);
        targets.values().stream()
                .flatMap(byIndicator -> byIndicator.keySet().stream())
                .filter(id ->
                        methods.of(span).noneMatch(method -> method.rules().hasIndicator(id)))
                .forEach(unknown::add);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        AssessmentProblem.TARGET_UNKNOWN,
                        "unknown",
                        unknown.stream().sorted().toList()));
    }
}
