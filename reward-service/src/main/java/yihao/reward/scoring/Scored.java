package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.UnitSheet.Adjusted;
import yihao.rules.Bilingual;

/// A unit's score by the whole method.
///
/// @param unitClass the class it is ranked in
/// @param rank none where nothing applies
/// @param formula how the total was made
/// @param upgraded by how many grades
public record Scored(
        String unit,
        String nameZh,
        String nameEn,
        @Nullable String unitClass,
        @Nullable Integer rank,
        @Nullable BigDecimal score,
        @Nullable Bilingual grade,
        int upgraded,
        String formula,
        List<Cell> cells,
        List<Adjusted> adjustments) {

    public Scored {
        cells = List.copyOf(cells);
        adjustments = List.copyOf(adjustments);
    }
}
