package yihao.reward.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.platform.web.problem.Texts;
import yihao.rules.Bilingual;

/// A ranking as a spreadsheet: the places, and line by line what they are made of.
final class RankingWorkbook {

    private static final List<String> PLACES = List.of("class", "rank", "unit", "score", "grade", "formula");
    private static final List<String> LINES = List.of(
            "unit",
            "indicator",
            "actual",
            "target",
            "completion",
            "variance",
            "indicator-rank",
            "weight",
            "score",
            "formula");

    private RankingWorkbook() {}

    static byte[] of(RankingView ranking, Texts texts, Locale locale) {
        var places = new ArrayList<List<String>>();
        var lines = new ArrayList<List<String>>();
        for (var unit : ranking.units()) {
            var name = in(unit.unitName(), locale);
            places.add(List.of(
                    told(unit.unitClass()),
                    unit.rank() == null ? RankingView.NONE : String.valueOf(unit.rank()),
                    name,
                    unit.score(),
                    unit.grade() == null ? "" : in(unit.grade(), locale),
                    told(unit.formula())));
            unit.indicators().forEach(one -> lines.add(line(name, one, locale)));
        }
        return LedgerWorkbook.write(List.of(
                new Sheet(
                        texts.get("reward.ranking-sheet.places", Map.of(), locale),
                        null,
                        heads(PLACES, texts, locale),
                        places),
                new Sheet(
                        texts.get("reward.ranking-sheet.lines", Map.of(), locale),
                        null,
                        heads(LINES, texts, locale),
                        lines)));
    }

    private static List<String> line(String unit, RankingView.IndicatorView one, Locale locale) {
        return List.of(
                unit,
                in(one.name(), locale),
                one.actual(),
                Objects.requireNonNullElse(one.target(), RankingView.NONE),
                Objects.requireNonNullElse(one.completion(), RankingView.NONE),
                Objects.requireNonNullElse(one.variance(), RankingView.NONE),
                one.rank() == null ? RankingView.NONE : String.valueOf(one.rank()),
                Objects.requireNonNullElse(one.weight(), RankingView.NONE),
                one.score(),
                one.text());
    }

    private static List<String> heads(List<String> columns, Texts texts, Locale locale) {
        return columns.stream()
                .map(column -> texts.get("reward.ranking-column." + column, Map.of(), locale))
                .toList();
    }

    private static String in(Bilingual name, Locale locale) {
        return locale.getLanguage().equals("zh") ? name.zh() : name.en();
    }

    private static String told(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
