package yihao.reward.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// Rule AS-04: a month's ranking by one method, with what each score is made of.
public record Ranking(
        YearMonth month,
        String methodId,
        int methodVersion,
        Instant frozenAt,
        String publishedBy,
        List<UnitScore> units) {

    public Ranking {
        units = List.copyOf(units);
    }

    public static String idOf(YearMonth month, String methodId) {
        return month + "-" + methodId;
    }

    /// @param rank none where the unit has no target at all
    public record UnitScore(
            String unit,
            String nameZh,
            String nameEn,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            List<IndicatorScore> indicators) {

        public UnitScore {
            indicators = List.copyOf(indicators);
        }

        UnitScore ranked(@Nullable Integer place) {
            return new UnitScore(unit, nameZh, nameEn, place, score, indicators);
        }
    }

    /// @param target none: not scored
    /// @param ratio actual ÷ target
    /// @param counted the ratio after the cap
    public record IndicatorScore(
            String id,
            Bilingual name,
            BigDecimal actual,
            @Nullable BigDecimal target,
            @Nullable BigDecimal ratio,
            BigDecimal cap,
            @Nullable BigDecimal counted,
            BigDecimal weight,
            @Nullable BigDecimal score) {}
}
