package yihao.reward.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.Figure;
import yihao.reward.scoring.UnitSheet.Item;

/// One unit's figures of a period, by [Figure#key].
///
/// @param kind of the unit when it was counted; none of what was frozen before it was kept
/// @param behind the records each figure was counted from
public record UnitFigures(
        String unit,
        String nameZh,
        String nameEn,
        Map<String, BigDecimal> figures,
        @Nullable String kind,
        @Nullable Map<String, List<Item>> behind) {

    public UnitFigures {
        figures = Map.copyOf(figures);
        behind = behind == null ? null : Map.copyOf(behind);
    }

    UnitFigures with(String key, BigDecimal figure) {
        var next = new HashMap<>(figures);
        next.put(key, figure);
        var records = new HashMap<>(behind == null ? Map.of() : behind);
        records.remove(key);
        return new UnitFigures(unit, nameZh, nameEn, next, kind, records);
    }

    public BigDecimal of(Figure figure) {
        var key = figure.key();
        return key == null ? BigDecimal.ZERO : figures.getOrDefault(key, BigDecimal.ZERO);
    }

    List<Item> behind(String key) {
        return behind == null ? List.of() : behind.getOrDefault(key, List.of());
    }
}
