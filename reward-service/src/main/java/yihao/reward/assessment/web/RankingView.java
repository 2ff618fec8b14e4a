package yihao.reward.assessment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.platform.web.problem.Texts;
import yihao.reward.assessment.Adjustment;
import yihao.reward.assessment.Ranking;
import yihao.reward.assessment.Ranking.IndicatorScore;
import yihao.reward.assessment.Ranking.UnitScore;
import yihao.reward.scoring.Cell;
import yihao.reward.scoring.UnitSheet.Item;
import yihao.rules.Bilingual;

/// @param corrects the published ranking it stands beside, of a corrected one
record RankingView(
        String id,
        String period,
        String methodId,
        int methodVersion,
        Instant frozenAt,
        String publishedBy,
        @Nullable String corrects,
        List<String> corrections,
        List<UnitView> units,
        long version) {

    static final String NONE = "-";
    private static final Set<String> TOLD =
            Set.of(Cell.State.COUNTED.name(), Cell.State.AVERAGE.name(), Cell.State.SHOWN.name());

    record UnitView(
            String unit,
            Bilingual unitName,
            @Nullable String unitClass,
            @Nullable Integer rank,
            String score,
            @Nullable Bilingual grade,
            @Nullable Integer upgraded,
            @Nullable String formula,
            List<IndicatorView> indicators,
            List<AdjustmentView> adjustments) {}

    record AdjustmentView(String id, String points, String text, String link) {}

    record IndicatorView(
            String id,
            Bilingual name,
            @Nullable String state,
            String actual,
            @Nullable String target,
            @Nullable String ratio,
            @Nullable String completion,
            @Nullable String variance,
            @Nullable Integer rank,
            @Nullable String lowest,
            @Nullable String highest,
            @Nullable String cap,
            @Nullable String weight,
            String score,
            String text,
            List<RecordView> records) {}

    /// @param link where the record is seen
    record RecordView(
            String kind,
            String id,
            String value,
            List<String> marks,
            @Nullable String link) {}

    static RankingView of(Versioned<Ranking> stored, Texts texts, Locale locale) {
        var ranking = stored.state();
        return new RankingView(
                stored.id(),
                ranking.of().name(),
                ranking.methodId(),
                ranking.methodVersion(),
                ranking.frozenAt(),
                ranking.publishedBy(),
                ranking.corrects(),
                Objects.requireNonNullElse(ranking.corrections(), List.of()),
                ranking.units().stream().map(unit -> unit(unit, texts, locale)).toList(),
                stored.version());
    }

    static UnitView unit(UnitScore unit, Texts texts, Locale locale) {
        return new UnitView(
                unit.unit(),
                new Bilingual(unit.nameZh(), unit.nameEn()),
                unit.unitClass(),
                unit.rank(),
                textOr(unit.score(), NONE),
                unit.grade(),
                unit.upgraded(),
                unit.formula(),
                unit.indicators().stream()
                        .map(one -> indicator(one, texts, locale))
                        .toList(),
                Objects.requireNonNullElse(unit.adjustments(), List.<Adjustment>of()).stream()
                        .map(one -> new AdjustmentView(one.id(), one.points().toPlainString(), one.text(), one.link()))
                        .toList());
    }

    private static IndicatorView indicator(IndicatorScore one, Texts texts, Locale locale) {
        return new IndicatorView(
                one.id(),
                one.name(),
                one.state(),
                textOr(one.actual(), NONE),
                text(one.target()),
                text(one.ratio()),
                text(one.completion()),
                text(one.variance()),
                one.rank(),
                text(one.lowest()),
                text(one.highest()),
                text(one.cap()),
                text(one.weight()),
                textOr(one.score(), NONE),
                told(one, texts, locale),
                Objects.requireNonNullElse(one.records(), List.<Item>of()).stream()
                        .map(RankingView::behind)
                        .toList());
    }

    private static String told(IndicatorScore one, Texts texts, Locale locale) {
        if (one.state() == null) {
            return toldOfOld(one, texts, locale);
        }
        return TOLD.contains(one.state())
                ? Objects.requireNonNullElse(one.formula(), NONE)
                : texts.get("reward.score." + one.state(), Map.of(), locale);
    }

    private static String toldOfOld(IndicatorScore one, Texts texts, Locale locale) {
        var facts = Map.of(
                "actual", textOr(one.actual(), NONE),
                "target", textOr(one.target(), NONE),
                "ratio", textOr(one.ratio(), NONE),
                "cap", textOr(one.cap(), NONE),
                "capped", textOr(one.counted(), NONE),
                "weight", textOr(one.weight(), NONE),
                "score", textOr(one.score(), NONE));
        return texts.get(one.target() == null ? "reward.score.no-target" : "reward.score.counted", facts, locale);
    }

    private static RecordView behind(Item item) {
        var link = switch (item.kind()) {
            case "project" -> "/projects/" + item.id();
            case "capital" -> "/projects/" + item.id().replaceFirst("/.*", "");
            case "lead" -> "/leads/" + item.id();
            case "entry" -> "/ranking/entries/" + item.id();
            default -> null;
        };
        return new RecordView(item.kind(), item.id(), item.value().toPlainString(), List.copyOf(item.marks()), link);
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String textOr(@Nullable BigDecimal value, String none) {
        return value == null ? none : value.toPlainString();
    }
}
