package yihao.reward.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.UnitSheet.Item;
import yihao.rules.Bilingual;

/// Rule AS-04: a period's ranking by one method, with what each score is made of.
///
/// @param month the last one of its period
/// @param span none of what was stored when there were only months
/// @param corrects the published ranking that this one stands beside
/// @param corrections what was corrected
public record Ranking(
        YearMonth month,
        String methodId,
        int methodVersion,
        Instant frozenAt,
        String publishedBy,
        List<UnitScore> units,
        @Nullable Span span,
        @Nullable String corrects,
        @Nullable List<String> corrections) {

    public Ranking {
        units = List.copyOf(units);
        span = span == null ? Span.of(month) : span;
        corrections = List.copyOf(Objects.requireNonNullElse(corrections, List.of()));
    }

    public static String idOf(Span span, String methodId) {
        return span + "-" + methodId;
    }

    public static String idOf(YearMonth month, String methodId) {
        return idOf(Span.of(month), methodId);
    }

    public Span of() {
        return Objects.requireNonNullElse(span, Span.of(month));
    }

    public boolean isCorrected() {
        return corrects != null;
    }

    /// @param rank none where the unit has no target at all
    /// @param unitClass the class it is ranked in; none: all are
    /// @param formula how the total was made
    public record UnitScore(
            String unit,
            String nameZh,
            String nameEn,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            List<IndicatorScore> indicators,
            @Nullable String unitClass,
            @Nullable Bilingual grade,
            @Nullable Integer upgraded,
            @Nullable String formula,
            @Nullable List<Adjustment> adjustments) {

        public UnitScore {
            indicators = List.copyOf(indicators);
            adjustments = List.copyOf(Objects.requireNonNullElse(adjustments, List.of()));
        }
    }

    /// @param target none: not scored
    /// @param actual none where nothing is known
    /// @param ratio actual ÷ target
    /// @param counted the ratio after the cap, of rankings before formulas were kept
    /// @param state why it counts or does not; none of those rankings
    /// @param completion in per cent
    /// @param variance completion less the elapsed share, in percentage points
    /// @param lowest and highest of the group it was compared with
    public record IndicatorScore(
            String id,
            Bilingual name,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal target,
            @Nullable BigDecimal ratio,
            @Nullable BigDecimal cap,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal score,
            @Nullable String state,
            @Nullable BigDecimal completion,
            @Nullable BigDecimal variance,
            @Nullable Integer rank,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Nullable String formula,
            @Nullable List<Item> records) {

        public IndicatorScore {
            records = List.copyOf(Objects.requireNonNullElse(records, List.of()));
        }
    }
}
