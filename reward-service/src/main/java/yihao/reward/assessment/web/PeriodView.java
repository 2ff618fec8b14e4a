package yihao.reward.assessment.web;

import java.time.Instant;
import java.time.YearMonth;
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
import yihao.reward.assessment.Method;
import yihao.reward.assessment.Period;
import yihao.reward.assessment.UnitFigures;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// A month: its targets and figures by indicator.
///
/// @param missingProducers services that have not closed the month; once frozen, those it was frozen without
record PeriodView(
        String period,
        String status,
        List<TargetView> targets,
        List<FiguresView> figures,
        List<String> closedBy,
        List<String> missingProducers,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String reason,
        List<String> actions,
        long version) {

    record TargetView(String unit, String indicator, String value) {}

    record FiguresView(String unit, Bilingual unitName, Map<String, String> figures) {}

    static PeriodView of(
            YearMonth month,
            Optional<Versioned<Period>> stored,
            List<UnitFigures> figures,
            Set<String> closedBy,
            Set<String> missing,
            List<RuleSet<Method>> methods,
            Actor actor) {
        var frozen = stored.map(period -> period.state().frozen());
        return new PeriodView(
                month.toString(),
                frozen.isPresent() ? "FROZEN" : "OPEN",
                stored.map(PeriodView::targets).orElse(List.of()),
                figures.stream().map(unit -> figures(unit, methods)).toList(),
                closedBy.stream().sorted().toList(),
                frozen.map(Period.Frozen::without).orElse(missing).stream()
                        .sorted()
                        .toList(),
                frozen.map(Period.Frozen::at).orElse(null),
                frozen.map(Period.Frozen::by).orElse(null),
                frozen.map(Period.Frozen::reason).orElse(null),
                frozen.isEmpty() && actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)
                        ? List.of("set-targets", "freeze")
                        : List.of(),
                stored.map(Versioned::version).orElse(0L));
    }

    private static List<TargetView> targets(Versioned<Period> period) {
        var targets = new ArrayList<TargetView>();
        period.state()
                .targets()
                .forEach((unit, byIndicator) -> byIndicator.forEach(
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
