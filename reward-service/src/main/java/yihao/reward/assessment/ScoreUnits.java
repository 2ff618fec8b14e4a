package yihao.reward.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yihao.reward.assessment.Method.Indicator;
import yihao.reward.assessment.Ranking.IndicatorScore;
import yihao.reward.assessment.Ranking.UnitScore;

/// Rules AS-01, AS-02, AS-04: scores each unit by the method and ranks those that have a score. Each score is rounded
/// half up once; the total is the rounded scores, scaled to 100 over the weights that counted.
final class ScoreUnits {

    private static final BigDecimal FULL = new BigDecimal(100);

    private final Method method;
    private final Period period;

    ScoreUnits(Method method, Period period) {
        this.method = method;
        this.period = period;
    }

    List<UnitScore> of(List<UnitFigures> figures) {
        var scored = figures.stream()
                .map(this::score)
                .sorted(Comparator.comparing(UnitScore::score, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(UnitScore::unit))
                .toList();
        return ranked(scored);
    }

    /// Equal scores share a rank, and the next rank leaves room for them.
    private static List<UnitScore> ranked(List<UnitScore> scored) {
        var ranked = new ArrayList<UnitScore>();
        for (int i = 0; i < scored.size(); i++) {
            var unit = scored.get(i);
            var before = i == 0 ? null : ranked.getLast();
            if (unit.score() == null) {
                ranked.add(unit);
            } else if (before != null && before.score() != null && unit.score().compareTo(before.score()) == 0) {
                ranked.add(unit.ranked(before.rank()));
            } else {
                ranked.add(unit.ranked(i + 1));
            }
        }
        return List.copyOf(ranked);
    }

    private UnitScore score(UnitFigures unit) {
        var scores = method.indicators().stream()
                .map(indicator -> score(unit, indicator))
                .toList();
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var one : scores) {
            if (one.score() != null) {
                sum = sum.add(one.score());
                weights = weights.add(one.weight());
            }
        }
        var total = weights.signum() == 0
                ? null
                : sum.multiply(FULL).divide(weights, method.scoreScale(), RoundingMode.HALF_UP);
        return new UnitScore(unit.unit(), unit.nameZh(), unit.nameEn(), null, total, scores);
    }

    private IndicatorScore score(UnitFigures unit, Indicator indicator) {
        var actual = unit.of(indicator.figure());
        var target = period.target(unit.unit(), indicator.id()).orElse(null);
        if (target == null) {
            return new IndicatorScore(
                    indicator.id(),
                    indicator.name(),
                    actual,
                    null,
                    null,
                    indicator.cap(),
                    null,
                    indicator.weight(),
                    null);
        }
        var ratio = actual.divide(target, method.ratioScale(), RoundingMode.HALF_UP);
        var counted = ratio.min(indicator.cap());
        var score = counted.multiply(indicator.weight()).setScale(method.scoreScale(), RoundingMode.HALF_UP);
        return new IndicatorScore(
                indicator.id(),
                indicator.name(),
                actual,
                target,
                ratio,
                indicator.cap(),
                counted,
                indicator.weight(),
                score);
    }
}
