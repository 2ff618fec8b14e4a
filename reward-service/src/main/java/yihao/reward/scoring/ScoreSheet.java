package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.Cell.State;

/// Rules AS-05 to AS-09: scores units by a method, class by class, indicator by indicator, and ranks them. A pure
/// function: the same sheets give the same result, to the byte.
public final class ScoreSheet {

    private static final int PERCENT_SCALE = 2;
    private static final String ALL = "";

    private final Method method;
    private final Elapsed elapsed;

    public ScoreSheet(Method method, Elapsed elapsed) {
        this.method = method;
        this.elapsed = elapsed;
    }

    /// @return class by class, the best first, those without a rank last
    public List<Scored> of(List<UnitSheet> sheets) {
        var byClass = new LinkedHashMap<String, List<Row>>();
        var classes = Objects.requireNonNullElse(method.classes(), List.<Method.UnitClass>of());
        classes.forEach(one -> byClass.put(one.id(), new ArrayList<>()));
        for (var sheet : sheets) {
            var row = new Row(sheet, method, elapsed);
            var own = classes.stream().filter(one -> one.takes(row)).findFirst().map(Method.UnitClass::id);
            byClass.computeIfAbsent(own.orElse(ALL), _ -> new ArrayList<>()).add(row);
        }
        var all = new ArrayList<Scored>();
        byClass.forEach((id, rows) -> all.addAll(scored(id.equals(ALL) ? null : id, rows)));
        return List.copyOf(all);
    }

    private List<Scored> scored(@Nullable String unitClass, List<Row> rows) {
        method.indicators().forEach(indicator -> score(indicator, rows));
        var total = new Total(method);
        Map<String, Row> byUnit = new LinkedHashMap<>();
        rows.forEach(row -> byUnit.put(row.sheet().unit(), row));
        var totals = rows.stream().map(row -> total.of(row, unitClass)).toList();
        return new Place(method, byUnit).of(totals);
    }

    private void score(Indicator indicator, List<Row> rows) {
        var scoring = indicator.scoring();
        var values = rows.stream()
                .filter(row -> state(indicator, row) == State.COUNTED)
                .map(row -> row.measured(indicator.id(), scoring.compares()))
                .filter(Objects::nonNull)
                .toList();
        var group = Group.of(values, scoring.isLowBest());
        rows.forEach(row -> score(indicator, row, group));
        if (indicator.without() == Indicator.Without.AVERAGE) {
            average(indicator, rows);
        }
    }

    private void average(Indicator indicator, List<Row> rows) {
        var scores = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.score(indicator.id())))
                .toList();
        if (scores.isEmpty()) {
            return;
        }
        var sum = scores.stream().reduce(Fraction.ZERO, Fraction::plus);
        var mean = sum.dividedBy(Fraction.of(scores.size()));
        var score = mean.rounded(method.scaleOf(indicator), method.modeOf(indicator));
        var told = "%s ÷ %d = %s".formatted(sum.text(), scores.size(), score.toPlainString());
        rows.stream()
                .filter(row -> row.score(indicator.id()) == null)
                .forEach(row -> row.averaged(row.cells().getLast().averaged(score, told), counted(mean, score)));
    }

    private Fraction counted(Fraction exact, BigDecimal score) {
        return Boolean.TRUE.equals(method.roundTotalOnly()) ? exact : Fraction.of(score);
    }

    private void score(Indicator indicator, Row row, Group group) {
        var state = state(indicator, row);
        if (state != State.COUNTED) {
            row.scored(indicator, cell(indicator, row, group, state, null, "-"), null);
            return;
        }
        var given = GivePoints.to(new Situation(method, indicator, row, group, elapsed));
        var points = given.points();
        if (points == null) {
            var why = indicator.scoring() instanceof Scoring.Shown ? State.SHOWN : State.NOT_APPLICABLE;
            row.scored(indicator, cell(indicator, row, group, why, null, given.formula()), null);
            return;
        }
        var held = new Method.Limits(indicator.most(), indicator.least()).held(points);
        var score = held.rounded(method.scaleOf(indicator), method.modeOf(indicator));
        var told = "%s = %s%s"
                .formatted(
                        given.formula(),
                        points.text(),
                        Fraction.of(score).equals(points) ? "" : " → " + score.toPlainString());
        row.scored(indicator, cell(indicator, row, group, state, score, told), counted(held, score));
    }

    private static State state(Indicator indicator, Row row) {
        if (!indicator.appliesTo(row.sheet().kind())) {
            return State.NOT_APPLICABLE;
        }
        if (row.figure(indicator.id()) == null) {
            return State.NO_FIGURE;
        }
        return indicator.scoring().needsTarget() && row.target(indicator.id()) == null
                ? State.NO_TARGET
                : State.COUNTED;
    }

    private Cell cell(
            Indicator indicator, Row row, Group group, State state, @Nullable BigDecimal score, String formula) {
        var id = indicator.id();
        var compares = indicator.scoring().compares();
        var measured = state == State.COUNTED || state == State.SHOWN ? row.measured(id, compares) : null;
        return new Cell(
                id,
                indicator.name(),
                state,
                indicator.weight(),
                plain(row.figure(id)),
                row.sheet().targets().get(id),
                percent(row.measured(id, Measure.COMPLETION), indicator),
                percent(row.measured(id, Measure.VARIANCE), indicator),
                measured == null ? null : group.place(measured),
                measured == null ? null : group.lowest().map(ScoreSheet::plain).orElse(null),
                measured == null ? null : group.highest().map(ScoreSheet::plain).orElse(null),
                score,
                formula,
                row.items(id));
    }

    private @Nullable BigDecimal percent(@Nullable Fraction value, Indicator indicator) {
        return value == null ? null : value.rounded(PERCENT_SCALE, method.modeOf(indicator));
    }

    /// What it is, where six decimals say it.
    private static @Nullable BigDecimal plain(@Nullable Fraction value) {
        return value == null ? null : new BigDecimal(value.text().replace("…", ""));
    }
}
