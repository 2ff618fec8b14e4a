package yihao.reward.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.reward.assessment.Ranking.IndicatorScore;
import yihao.reward.assessment.Ranking.UnitScore;
import yihao.reward.scoring.Cell;
import yihao.reward.scoring.Elapsed;
import yihao.reward.scoring.Indicator;
import yihao.reward.scoring.Method;
import yihao.reward.scoring.ScoreSheet;
import yihao.reward.scoring.Scored;
import yihao.reward.scoring.UnitSheet;
import yihao.reward.scoring.UnitSheet.Measured;

/// Rules AS-01, AS-02, AS-04: scores each unit by the method and ranks those that have a score, from frozen figures and
/// what was corrected in them.
final class ScoreUnits {

    private final Method method;
    private final Period period;
    private final Period.Frozen frozen;

    ScoreUnits(Method method, Period period, Period.Frozen frozen) {
        this.method = method;
        this.period = period;
        this.frozen = frozen;
    }

    List<UnitScore> of(Collection<Correction> corrections) {
        var sheets = frozen.figures().stream()
                .filter(unit -> unit.kind() == null || method.unitKinds().contains(unit.kind()))
                .map(unit -> sheet(unit, corrections))
                .toList();
        return new ScoreSheet(method, elapsed())
                .of(sheets).stream()
                        .map(unit -> score(unit, frozen.adjustmentsOf(unit.unit())))
                        .toList();
    }

    private Elapsed elapsed() {
        return period.of().elapsed();
    }

    private UnitSheet sheet(UnitFigures unit, Collection<Correction> corrections) {
        var figures = new HashMap<String, Measured>();
        var targets = new HashMap<String, BigDecimal>();
        for (var indicator : method.indicators()) {
            var key = indicator.figure().key();
            var figure = key == null ? null : unit.figures().get(key);
            if (key != null && figure != null) {
                figures.put(indicator.id(), new Measured(figure, unit.behind(key)));
            }
            target(unit.unit(), indicator).ifPresent(target -> targets.put(indicator.id(), target));
        }
        var adjustments = new HashMap<String, UnitSheet.Adjusted>();
        for (var one : frozen.adjustmentsOf(unit.unit())) {
            adjustments.put(one.id(), new UnitSheet.Adjusted(one.id(), one.points(), one.text()));
        }
        corrections.stream()
                .filter(one -> one.unit().equals(unit.unit()))
                .forEach(one -> correct(one, figures, targets, adjustments));
        return new UnitSheet(
                unit.unit(),
                unit.nameZh(),
                unit.nameEn(),
                unit.kind() == null ? "" : unit.kind(),
                null,
                figures,
                targets,
                adjustments.values().stream()
                        .sorted(java.util.Comparator.comparing(UnitSheet.Adjusted::id))
                        .toList());
    }

    private static void correct(
            Correction correction,
            Map<String, Measured> figures,
            Map<String, BigDecimal> targets,
            Map<String, UnitSheet.Adjusted> adjustments) {
        switch (correction.of()) {
            case FIGURE -> figures.put(correction.subject(), new Measured(correction.after(), List.of()));
            case TARGET -> targets.put(correction.subject(), correction.after());
            case ADJUSTMENT ->
                adjustments.computeIfPresent(
                        correction.subject(), (id, one) -> new UnitSheet.Adjusted(id, correction.after(), one.text()));
        }
    }

    private java.util.Optional<BigDecimal> target(String unit, Indicator indicator) {
        return indicator.target() == Indicator.TargetOf.YEAR
                ? java.util.Optional.ofNullable(frozen.yearTargetsOf(unit).get(indicator.id()))
                : period.target(unit, indicator.id());
    }

    static UnitScore score(Scored unit, List<Adjustment> frozen) {
        var adjustments = unit.adjustments().stream()
                .map(one -> new Adjustment(one.id(), one.points(), one.text(), link(one.id(), frozen)))
                .toList();
        return new UnitScore(
                unit.unit(),
                unit.nameZh(),
                unit.nameEn(),
                unit.rank(),
                unit.score(),
                unit.cells().stream().map(ScoreUnits::score).toList(),
                unit.unitClass(),
                unit.grade(),
                unit.upgraded() == 0 ? null : unit.upgraded(),
                unit.formula(),
                adjustments.isEmpty() ? null : adjustments);
    }

    private static String link(String id, List<Adjustment> frozen) {
        return frozen.stream()
                .filter(one -> one.id().equals(id))
                .map(Adjustment::link)
                .findFirst()
                .orElse("");
    }

    private static IndicatorScore score(Cell cell) {
        return new IndicatorScore(
                cell.indicator(),
                cell.name(),
                cell.figure(),
                cell.target(),
                ratio(cell.completion()),
                null,
                null,
                cell.weight(),
                cell.score(),
                cell.state().name(),
                cell.completion(),
                cell.variance(),
                cell.rank(),
                cell.lowest(),
                cell.highest(),
                cell.formula(),
                cell.items());
    }

    private static @Nullable BigDecimal ratio(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }
}
