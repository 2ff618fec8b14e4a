package yihao.reward.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.bulletin.Content.Chart;
import yihao.reward.bulletin.Content.Grid;
import yihao.reward.bulletin.Content.Section;
import yihao.reward.listing.Entry;
import yihao.reward.listing.ListRules;
import yihao.reward.listing.Listing;
import yihao.reward.listing.PublishedRanking;
import yihao.reward.listing.PublishedRanking.Cell;
import yihao.reward.listing.PublishedRanking.Row;

/// Rule BU-02: what a bulletin says about a ranking and its lists. After each figure its place stands in brackets; "-"
/// where there is no target.
final class ComposeBulletin {

    private static final String NONE = "-";

    private final BulletinRules rules;

    ComposeBulletin(BulletinRules rules) {
        this.rules = rules;
    }

    /// @param lists with the rules they were drawn up by
    Content of(PublishedRanking ranking, BulletinRules.Kind kind, Map<Listing, ListRules> lists, List<Chart> charts) {
        var facts = facts(ranking);
        var sections = new ArrayList<Section>();
        sections.add(new Section(null, List.of(BulletinRules.fill(kind.opening(), facts)), null));
        sections.add(new Section(
                "一、排名情况", List.of(BulletinRules.fill(rules.ranking(), facts)), table(ranking.rows()), charts));
        if (!lists.isEmpty()) {
            var said = lists.entrySet().stream()
                    .flatMap(one -> lists(one.getKey(), one.getValue()))
                    .toList();
            sections.add(new Section("二、红黑榜", said, null));
        }
        if (rules.closing() != null) {
            sections.add(new Section(null, List.of(rules.closing()), null));
        }
        return content(BulletinRules.fill(kind.title(), facts), sections);
    }

    Content correcting(String number, String title, String reason, List<List<String>> corrections) {
        var facts = Map.of("number", number, "title", title, "reason", reason);
        var said = new Section(
                null,
                List.of(BulletinRules.fill(rules.correctionOpening(), facts)),
                new Grid(List.of("更正内容", "原文", "更正为"), corrections));
        return content(BulletinRules.fill(rules.correctionTitle(), facts), List.of(said));
    }

    private Content content(String title, List<Section> sections) {
        return new Content(rules.issuer(), title, rules.addressee(), sections, rules.copies());
    }

    private Map<String, String> facts(PublishedRanking ranking) {
        var placed = ranking.rows().stream()
                .filter(row -> row.rank() != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.rank())))
                .toList();
        var named = Math.min(rules.named(), (placed.size() + 1) / 2);
        return Map.of(
                "year", "" + ranking.month().getYear(),
                "month", "" + ranking.month().getMonthValue(),
                "quarter", "" + (ranking.month().getMonthValue() + 2) / 3,
                "units", "" + placed.size(),
                "top", names(placed.stream().limit(named)),
                "bottom", names(placed.stream().skip(Math.max(named, placed.size() - named))));
    }

    private static String names(Stream<Row> rows) {
        var names = rows.map(row -> row.name().zh()).collect(Collectors.joining("、"));
        return names.isEmpty() ? "无" : names;
    }

    private static Grid table(List<Row> rows) {
        var indicators = new LinkedHashMap<String, String>();
        rows.forEach(row -> row.cells()
                .forEach(cell ->
                        indicators.putIfAbsent(cell.indicator(), cell.name().zh())));
        var columns = Stream.concat(Stream.of("名次", "单位", "得分"), indicators.values().stream())
                .toList();
        return new Grid(
                columns,
                rows.stream().map(row -> line(row, rows, indicators.keySet())).toList());
    }

    private static List<String> line(Row row, List<Row> all, Iterable<String> indicators) {
        var line = new ArrayList<>(List.of(
                row.rank() == null ? NONE : row.rank().toString(),
                row.name().zh(),
                row.score() == null ? NONE : row.score().toPlainString()));
        indicators.forEach(indicator -> line.add(figure(row, all, indicator)));
        return line;
    }

    /// How far the target is met, in per cent, and the unit's place by it.
    private static String figure(Row row, List<Row> all, String indicator) {
        var mine = ratio(row, indicator);
        if (mine == null) {
            return NONE;
        }
        var better = all.stream()
                .map(other -> ratio(other, indicator))
                .filter(other -> other != null && other.compareTo(mine) > 0)
                .count();
        return mine.movePointRight(2).stripTrailingZeros().toPlainString() + "%（" + (better + 1) + "）";
    }

    private static @Nullable BigDecimal ratio(Row row, String indicator) {
        return row.cell(indicator).map(Cell::ratio).orElse(null);
    }

    private static Stream<String> lists(Listing listing, ListRules listRules) {
        var drawn = listRules.lists().stream()
                .filter(list -> list.months() == null
                        || list.months().contains(listing.month().getMonthValue()))
                .map(list ->
                        list.label().zh() + "：" + units(listing.on(list.id()).map(Entry::unitName)) + "。");
        var exempted = listing.entries().stream()
                .filter(entry -> !entry.stands())
                .map(entry -> entry.unitName().zh() + "不列入"
                        + listRules
                                .list(entry.list())
                                .map(list -> list.label().zh())
                                .orElse(entry.list()) + "（"
                        + cause(entry, listRules) + "）。");
        return Stream.of(drawn, exempted).flatMap(Function.identity());
    }

    private static String cause(Entry entry, ListRules listRules) {
        var exemption = Objects.requireNonNull(entry.exemption());
        return listRules
                .exemption(exemption.kind())
                .map(kind -> kind.label().zh())
                .orElse(exemption.kind());
    }

    private static String units(Stream<yihao.rules.Bilingual> names) {
        var all = names.map(yihao.rules.Bilingual::zh).collect(Collectors.joining("、"));
        return all.isEmpty() ? "无" : all;
    }
}
