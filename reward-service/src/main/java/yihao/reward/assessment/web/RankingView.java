package yihao.reward.assessment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.platform.web.problem.Texts;
import yihao.reward.assessment.Ranking;
import yihao.reward.assessment.Ranking.IndicatorScore;
import yihao.rules.Bilingual;

record RankingView(
        String id,
        String period,
        String methodId,
        int methodVersion,
        Instant frozenAt,
        String publishedBy,
        List<UnitView> units,
        long version) {

    private static final String NONE = "-";

    record UnitView(
            String unit, Bilingual unitName, @Nullable Integer rank, String score, List<IndicatorView> indicators) {}

    record IndicatorView(
            String id,
            Bilingual name,
            String actual,
            @Nullable String target,
            @Nullable String ratio,
            String cap,
            String weight,
            String score,
            String text) {}

    static RankingView of(Versioned<Ranking> stored, Texts texts, Locale locale) {
        var ranking = stored.state();
        var units = ranking.units().stream()
                .map(unit -> new UnitView(
                        unit.unit(),
                        new Bilingual(unit.nameZh(), unit.nameEn()),
                        unit.rank(),
                        textOr(unit.score(), NONE),
                        unit.indicators().stream()
                                .map(one -> indicator(one, texts, locale))
                                .toList()))
                .toList();
        return new RankingView(
                stored.id(),
                ranking.month().toString(),
                ranking.methodId(),
                ranking.methodVersion(),
                ranking.frozenAt(),
                ranking.publishedBy(),
                units,
                stored.version());
    }

    private static IndicatorView indicator(IndicatorScore one, Texts texts, Locale locale) {
        var facts = Map.of(
                "actual", one.actual().toPlainString(),
                "target", textOr(one.target(), NONE),
                "ratio", textOr(one.ratio(), NONE),
                "cap", one.cap().toPlainString(),
                "capped", textOr(one.counted(), NONE),
                "weight", one.weight().toPlainString(),
                "score", textOr(one.score(), NONE));
        var key = one.target() == null ? "reward.score.no-target" : "reward.score.counted";
        return new IndicatorView(
                one.id(),
                one.name(),
                one.actual().toPlainString(),
                one.target() == null ? null : one.target().toPlainString(),
                one.ratio() == null ? null : one.ratio().toPlainString(),
                one.cap().toPlainString(),
                one.weight().toPlainString(),
                textOr(one.score(), NONE),
                texts.get(key, facts, locale));
    }

    private static String textOr(@Nullable BigDecimal value, String none) {
        return value == null ? none : value.toPlainString();
    }
}
