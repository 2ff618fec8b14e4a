package yihao.reward.assessment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.reward.assessment.Period;
import yihao.reward.assessment.Span;
import yihao.reward.assessment.UnitFigures;
import yihao.reward.scoring.Method;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// A period: its targets and figures by indicator.
///
/// @param missingProducers services that have not closed it; once frozen, those it was frozen without
record PeriodView(
        String period,
        String status,
        List<TargetView> targets,
        @Nullable ProposedView proposed,
        List<FiguresView> figures,
        List<String> closedBy,
        List<String> missingProducers,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String reason,
        List<String> actions,
        long version) {

    record TargetView(String unit, String indicator, String value) {}

    record ProposedView(List<TargetView> targets, String by, Instant at) {}

    record FiguresView(String unit, Bilingual unitName, Map<String, String> figures) {}

    static PeriodView of(
            Span span,
            Optional<Versioned<Period>> stored,
            List<UnitFigures> figures,
            Set<String> closedBy,
            Set<String> missing,
            List<RuleSet<Method>> methods,
            Actor actor) {
        var frozen = stored.map(period -> period.state().frozen());
        return new PeriodView(
                span.name(),
                frozen.isPresent() ? "FROZEN" : "OPEN",
                stored.map(period -> targets(period.state().targets())).orElse(List.of()),
                stored.map(period -> proposed(period.state().proposed())).orElse(null),
                figures.stream().map(unit -> figures(unit, methods)).toList(),
                closedBy.stream().sorted().toList(),
                frozen.map(Period.Frozen::without).orElse(missing).stream()
                        .sorted()
                        .toList(),
                frozen.map(Period.Frozen::at).orElse(null),
                frozen.map(Period.Frozen::by).orElse(null),
                frozen.map(Period.Frozen::reason).orElse(null),
                actions(stored, frozen.isPresent(), actor),
                stored.map(Versioned::version).orElse(0L));
    }

    private static List<String> actions(Optional<Versioned<Period>> stored, boolean isFrozen, Actor actor) {
        if (isFrozen || !actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)) {
            return List.of();
        }
        var proposed = stored.map(period -> period.state().proposed());
        if (proposed.isEmpty()) {
            return List.of("set-targets", "freeze");
        }
        return actor.is(proposed.get().by()) ? List.of("set-targets") : List.of("set-targets", "decide-targets");
    }

    private static @Nullable ProposedView proposed(Period.@Nullable Proposed proposed) {
        return proposed == null ? null : new ProposedView(targets(proposed.targets()), proposed.by(), proposed.at());
    }

    private static List<TargetView> targets(Map<String, Map<String, BigDecimal>> period) {
        var targets = new ArrayList<TargetView>();
        period.forEach((unit, byIndicator) -> byIndicator.forEach(
                (indicator, value) -> targets.add(new TargetView(unit, indicator, value.toPlainString()))));
        targets.sort(Comparator.comparing(TargetView::unit).thenComparing(TargetView::indicator));
        return targets;
    }

    private static FiguresView figures(UnitFigures unit, List<RuleSet<Method>> methods) {
        var byIndicator = new TreeMap<String, String>();
        methods.stream()
                .flatMap(method -> method.rules().indicators().stream())
                .forEach(indicator -> byIndicator.put(
                        indicator.id(), unit.of(indicator.figure()).toPlainString()));
        return new FiguresView(unit.unit(), new Bilingual(unit.nameZh(), unit.nameEn()), byIndicator);
    }
}
