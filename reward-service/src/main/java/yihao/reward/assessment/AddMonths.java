package yihao.reward.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import yihao.reward.scoring.Figure;
import yihao.reward.scoring.UnitSheet.Item;

/// A longer period is the sum of its frozen months, so that it never says otherwise than they did; what is entered for
/// the longer period itself, runs from January, or was not counted in one of the months, is counted.
final class AddMonths {

    private AddMonths() {}

    static List<UnitFigures> of(List<Period> months, List<UnitFigures> counted, Collection<Figure> figures) {
        var added = figures.stream()
                .filter(AddMonths::isAdded)
                .flatMap(figure -> Stream.ofNullable(figure.key()))
                .filter(key -> months.stream().allMatch(month -> isFrozen(key, month)))
                .toList();
        return counted.stream().map(unit -> added(unit, months, added)).toList();
    }

    private static boolean isFrozen(String key, Period month) {
        return Objects.requireNonNull(month.frozen()).figures().stream()
                .anyMatch(unit -> unit.figures().containsKey(key));
    }

    private static boolean isAdded(Figure figure) {
        return !figure.isUnknownWhenMissing() && figure.over() != Figure.Over.YEAR_TO_DATE;
    }

    private static UnitFigures added(UnitFigures unit, List<Period> months, List<String> keys) {
        Map<String, BigDecimal> figures = new HashMap<>(unit.figures());
        Map<String, List<Item>> behind = new HashMap<>(unit.behind() == null ? Map.of() : unit.behind());
        for (var key : keys) {
            var sum = BigDecimal.ZERO;
            var records = new ArrayList<Item>();
            for (var month : months) {
                for (var one : Objects.requireNonNull(month.frozen()).figures()) {
                    if (one.unit().equals(unit.unit())) {
                        sum = sum.add(one.figures().getOrDefault(key, BigDecimal.ZERO));
                        records.addAll(one.behind(key));
                    }
                }
            }
            figures.put(key, sum);
            behind.put(key, records);
        }
        return new UnitFigures(unit.unit(), unit.nameZh(), unit.nameEn(), figures, unit.kind(), behind);
    }
}
