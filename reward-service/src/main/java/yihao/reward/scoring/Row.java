package yihao.reward.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.UnitSheet.Item;

/// One unit while it is scored.
final class Row {

    private final UnitSheet sheet;
    private final Method method;
    private final Elapsed elapsed;
    private final Map<String, Fraction> figures = new HashMap<>();
    private final Map<String, List<Item>> items = new HashMap<>();
    private final Map<String, Fraction> scores = new TreeMap<>();
    private final List<Cell> cells = new ArrayList<>();

    Row(UnitSheet sheet, Method method, Elapsed elapsed) {
        this.sheet = sheet;
        this.method = method;
        this.elapsed = elapsed;
        method.indicators().stream()
                .filter(indicator -> indicator.appliesTo(sheet.kind()))
                .forEach(this::know);
    }

    UnitSheet sheet() {
        return sheet;
    }

    List<Cell> cells() {
        return cells;
    }

    private void know(Indicator indicator) {
        if (indicator.figure() instanceof Figure.Derived(var formula)) {
            var value = Arithmetic.of(formula).value(this::figureNamed);
            if (value != null) {
                figures.put(indicator.id(), value);
            } else if (indicator.isZeroWhenMissing()) {
                figures.put(indicator.id(), Fraction.ZERO);
            }
            return;
        }
        var known = sheet.figures().get(indicator.id());
        if (known != null) {
            var counted = counted(indicator, known.items());
            items.put(indicator.id(), counted);
            figures.put(indicator.id(), known.items().isEmpty() ? Fraction.of(known.value()) : sum(counted));
        } else if (indicator.isZeroWhenMissing()) {
            figures.put(indicator.id(), Fraction.ZERO);
        }
    }

    private List<Item> counted(Indicator indicator, List<Item> all) {
        var counts = indicator.counts();
        return counts == null
                ? all
                : all.stream().filter(item -> counts.counts(item, sheet.kind())).toList();
    }

    private static Fraction sum(List<Item> items) {
        var sum = items.stream().map(Item::amount).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        return Fraction.of(sum);
    }

    @Nullable
    Fraction figure(String indicator) {
        return figures.get(indicator);
    }

    @Nullable
    Fraction target(String indicator) {
        var target = sheet.targets().get(indicator);
        return target == null || target.signum() == 0 ? null : Fraction.of(target);
    }

    List<Item> items(String indicator) {
        return items.getOrDefault(indicator, List.of());
    }

    @Nullable
    Fraction measured(String indicator, Measure measure) {
        var figure = figure(indicator);
        var target = target(indicator);
        if (figure == null || measure == Measure.FIGURE) {
            return figure;
        }
        if (measure == Measure.ITEMS) {
            return Fraction.of(items(indicator).size());
        }
        if (target == null) {
            return null;
        }
        var completion = figure.dividedBy(target).times(Fraction.HUNDRED);
        return measure == Measure.COMPLETION ? completion : completion.minus(elapsed.percent());
    }

    void scored(Indicator indicator, Cell cell, @Nullable Fraction exact) {
        cells.add(cell);
        if (exact != null) {
            scores.put(indicator.id(), exact);
        }
    }

    /// In place of the cell that has no score.
    void averaged(Cell cell, Fraction mean) {
        cells.set(cells.size() - 1, cell);
        scores.put(cell.indicator(), mean);
    }

    /// Whether it has a score that is not the mean of others'.
    boolean isScored() {
        return cells.stream().anyMatch(cell -> cell.state() == Cell.State.COUNTED);
    }

    @Nullable
    Fraction score(String indicator) {
        return scores.get(indicator);
    }

    /// Names of formulas over indicators: `paid_in`, `target_paid_in`, `count_projects`, `average_teams`,
    /// `score_paid_in`. An indicator whose own name begins like that is meant itself.
    @Nullable
    Fraction named(String name) {
        if (name.startsWith("score_") && !method.hasIndicator(id(name, ""))) {
            return scores.get(id(name, "score_"));
        }
        return figureNamed(name);
    }

    @Nullable
    Fraction figureNamed(String name) {
        if (method.hasIndicator(id(name, ""))) {
            return figure(id(name, ""));
        }
        if (name.startsWith("target_")) {
            return target(id(name, "target_"));
        }
        if (name.startsWith("count_")) {
            return Fraction.of(items(id(name, "count_")).size());
        }
        if (name.startsWith("average_")) {
            var id = id(name, "average_");
            var of = items(id);
            return of.isEmpty() ? figure(id) : sum(of).dividedBy(Fraction.of(of.size()));
        }
        return figure(id(name, ""));
    }

    private static String id(String name, String prefix) {
        return name.substring(prefix.length()).replace('_', '-');
    }
}
