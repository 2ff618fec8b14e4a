package yihao.ledgers;

import static yihao.ledgers.LedgerLimits.MOST_COLUMNS;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yihao.ledgers.Ledger.Span;

/// One row of a sheet as people see it.
///
/// @param cells by position, stripped; empty text where nothing stands; no more than can be looked at
/// @param spans by the columns in which one merged cell stands for several rows
record Line(int number, List<String> cells, Map<Integer, Span> spans, boolean isHidden) {

    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FEFF}\\x{200B}&&[^\\n\\t]]");
    /// `'0533`: how people make Excel keep a number as it is typed.
    private static final Pattern MARKED_AS_TEXT = Pattern.compile("^['’](?=[+\\d０-９])");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    static Line of(int number, List<String> written, boolean isHidden) {
        var cells = written.stream().map(Line::clean).toList();
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return new Line(number, cells.subList(0, Math.min(width, MOST_COLUMNS + 1)), Map.of(), isHidden);
    }

    /// Whether nothing begins in it.
    boolean isEmpty() {
        return filled().findAny().isEmpty();
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }

    boolean isTooWide() {
        return cells.size() > MOST_COLUMNS;
    }

    String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// The columns in which something stands that does not begin further up.
    IntStream filled() {
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty() && beginsHere(column));
    }

    private boolean beginsHere(int column) {
        var span = spans.get(column);
        return span == null || span.first() == number;
    }

    List<String> own() {
        return filled().mapToObj(cells::get).toList();
    }

    private static String clean(String text) {
        var fitting = text.substring(0, Math.min(text.length(), LedgerLimits.LONGEST_CELL));
        var stripped = AROUND.matcher(NOT_TEXT.matcher(fitting).replaceAll("")).replaceAll("");
        return MARKED_AS_TEXT.matcher(stripped).replaceFirst("");
    }
}
