package yihao.reward.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// One unit's figures of a month, by [Figure#key].
public record UnitFigures(String unit, String nameZh, String nameEn, Map<String, BigDecimal> figures) {

    public UnitFigures {
        figures = Map.copyOf(figures);
    }

    UnitFigures and(UnitFigures other) {
        var both = new HashMap<>(figures);
        both.putAll(other.figures);
        return new UnitFigures(unit, nameZh, nameEn, both);
    }

    public BigDecimal of(Figure figure) {
        return figures.getOrDefault(figure.key(), BigDecimal.ZERO);
    }
}
