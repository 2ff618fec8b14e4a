package yihao.reward.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownUnit;

/// Counts a month's figures from the copies: sums over what is verified, never increments; and over stages
/// that a gate proved, never over those that a ledger alone says.
public final class CountFigures {

    private final Known known;

    public CountFigures(Known known) {
        this.known = known;
    }

    public List<UnitFigures> of(YearMonth month, Method method) {
        return known.units(method.unitKinds()).stream()
                .map(unit -> figures(unit, month, method))
                .toList();
    }

    private UnitFigures figures(KnownUnit unit, YearMonth month, Method method) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (var indicator : method.indicators()) {
            figures.put(indicator.figure().key(), count(unit.id(), month, indicator.figure()));
        }
        return new UnitFigures(unit.id(), unit.nameZh(), unit.nameEn(), figures);
    }

    private BigDecimal count(String unit, YearMonth month, Figure figure) {
        return switch (figure) {
            case Figure.CapitalSum(var kind) ->
                known.verifiedIn(kind, month).stream()
                        .filter(money -> money.unit().equals(unit))
                        .map(KnownCapital::amountCny)
                        .map(yihao.kernel.Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case Figure.StageCount(var stage) ->
                BigDecimal.valueOf(known.projectsOf(unit).stream()
                        .flatMap(project -> project.provedOn(stage).stream())
                        .filter(day -> YearMonth.from(day).equals(month))
                        .count());
        };
    }
}
