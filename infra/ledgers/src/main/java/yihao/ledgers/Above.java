package yihao.ledgers;

import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the lines above the headings say of the whole table.
///
/// @param unit of money; empty when they say none, or several
/// @param year none when they name none, or several
record Above(String unit, @Nullable Year year) {

    private static final Pattern UNIT = Pattern.compile("单位:?([^单;。)\\]】]*)");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[、,，/和及]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?=年)");

    static Above of(List<Line> lines, String sheet, Headings known) {
        var year = year(titles(lines));
        return new Above(unit(lines, known), year == null ? year(List.of(sheet)) : year);
    }

    /// What is not said again still holds.
    Above or(Above before) {
        return new Above(unit.isEmpty() ? before.unit : unit, year == null ? before.year : year);
    }

    private static String unit(List<Line> lines, Headings known) {
        var units = lines.stream().flatMap(line -> units(line, known)).collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : "";
    }

    private static Stream<String> units(Line line, Headings known) {
        var text = CurrencyWords.plain(String.join("", line.own()));
        var said = UNIT.matcher(text)
                .results()
                .flatMap(unit -> BETWEEN_UNITS.splitAsStream(unit.group(1)))
                .map(unit -> withoutRemark(unit, known));
        var elsewhere = line.own().stream()
                .filter(cell -> !UNIT.matcher(CurrencyWords.plain(cell)).find())
                .flatMap(cell -> known.moneyUnit(cell).stream());
        return Stream.concat(said, elsewhere).filter(known::isMoneyUnit);
    }

    /// 万元（人民币） is 万元人民币, 万元（不含税） is 万元.
    private static String withoutRemark(String unit, Headings known) {
        var joined = unit.replace("(", "");
        return known.isMoneyUnit(joined) ? joined : unit.replaceFirst("\\(.*", "");
    }

    /// Neither a total nor the day on which somebody filled it in is a title.
    private static List<String> titles(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.own().stream())
                .filter(cell -> !SheetWords.SHIPPED.beginsNote(cell) && !SheetWords.SHIPPED.beginsTotal(cell))
                .toList();
    }

    private static @Nullable Year year(List<String> titles) {
        var years = titles.stream()
                .map(CurrencyWords::plain)
                .flatMap(title -> YEAR.matcher(title).results())
                .map(year -> Year.parse(year.group()))
                .collect(Collectors.toSet());
        return years.size() == 1 ? years.iterator().next() : null;
    }
}
