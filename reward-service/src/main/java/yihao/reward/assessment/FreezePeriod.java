package yihao.reward.assessment;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;

/// Counts a period and freezes its figures, with the targets and the points of other decisions they stand beside.
public final class FreezePeriod {

    private final Periods periods;
    private final MethodsInForce methods;
    private final Known known;
    private final CountFigures countFigures;
    private final List<Adjustments> adjustments;

    public FreezePeriod(
            Periods periods,
            MethodsInForce methods,
            Known known,
            CountFigures countFigures,
            List<Adjustments> adjustments) {
        this.periods = periods;
        this.methods = methods;
        this.known = known;
        this.countFigures = countFigures;
        this.adjustments = List.copyOf(adjustments);
    }

    public Outcome<Versioned<Period>> freeze(Span span, Set<String> without, Act act) {
        var lacks = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        return SetTargets.decide(
                periods, span, PeriodAction.FROZEN, act, period -> period.freeze(frozen(span, act), without, act));
    }

    private Period.Frozen frozen(Span span, Act act) {
        var months = monthsAdded(span);
        var figures = months.isEmpty() ? count(span) : AddMonths.of(months, count(span), methods.figures(span));
        return new Period.Frozen(
                act.at(),
                act.actor().subject(),
                figures,
                missingProducers(span),
                act.reason(),
                yearTargets(span),
                adjustments(span, figures),
                months.isEmpty()
                        ? null
                        : months.stream().map(one -> one.of().name()).toList());
    }

    /// The frozen months of a longer period, where all of them are frozen: then it is their sum.
    private List<Period> monthsAdded(Span span) {
        if (span.isMonth()) {
            return List.of();
        }
        var months = span.months().stream()
                .flatMap(month -> periods.find(month.toString()).stream())
                .map(Versioned::state)
                .filter(month -> month.frozen() != null)
                .toList();
        return months.size() == span.months().size() ? months : List.of();
    }

    private Map<String, Map<String, java.math.BigDecimal>> yearTargets(Span span) {
        return periods.find(span.year().name())
                .map(year -> year.state().targets())
                .orElse(Map.of());
    }

    private @Nullable Map<String, List<Adjustment>> adjustments(Span span, List<UnitFigures> figures) {
        var byUnit = new HashMap<String, List<Adjustment>>();
        for (var unit : figures) {
            var of = adjustments.stream()
                    .flatMap(port -> port.of(unit.unit(), span).stream())
                    .sorted(java.util.Comparator.comparing(Adjustment::id))
                    .toList();
            if (!of.isEmpty()) {
                byUnit.put(unit.unit(), of);
            }
        }
        return byUnit.isEmpty() ? null : byUnit;
    }

    /// The period's figures: frozen ones as they were, else counted now.
    public List<UnitFigures> figures(Span span) {
        var frozen = frozen(span);
        return frozen.map(Period.Frozen::figures).orElseGet(() -> count(span));
    }

    Optional<Period.Frozen> frozen(Span span) {
        return periods.find(span.name())
                .flatMap(period -> Optional.ofNullable(period.state().frozen()));
    }

    /// A longer period waits for every month in it.
    public Set<String> missingProducers(Span span) {
        var needed = methods.of(span)
                .flatMap(method -> method.rules().producers().stream())
                .collect(Collectors.toSet());
        var missing = new HashSet<String>();
        for (YearMonth month : span.months()) {
            var open = new HashSet<>(needed);
            open.removeAll(known.closedBy(month));
            missing.addAll(open);
        }
        return missing;
    }

    public Set<String> closedBy(Span span) {
        var closed = new HashSet<>(known.closedBy(span.end()));
        span.months().forEach(month -> closed.retainAll(known.closedBy(month)));
        return closed;
    }

    private List<UnitFigures> count(Span span) {
        return countFigures.of(span, methods.figures(span), units(span));
    }

    private Collection<KnownUnit> units(Span span) {
        var units = new LinkedHashMap<String, KnownUnit>();
        methods.of(span)
                .flatMap(method -> known.units(method.rules().unitKinds()).stream())
                .forEach(unit -> units.putIfAbsent(unit.id(), unit));
        return units.values();
    }
}
