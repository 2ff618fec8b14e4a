package yihao.ledgers;

import java.util.List;
import java.util.regex.Pattern;

/// One row of a file as it is written.
///
/// @param cells by position, stripped; empty text where nothing stands
record Line(int number, List<String> cells) {

    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FEFF}\\x{200B}&&[^\\n\\t]]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    static Line of(int number, List<String> written) {
        return new Line(number, written.stream().map(Line::clean).toList());
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /// How far to the right something stands.
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static String clean(String text) {
        var fitting = text.substring(0, Math.min(text.length(), LedgerLimits.LONGEST_CELL));
        return AROUND.matcher(NOT_TEXT.matcher(fitting).replaceAll("")).replaceAll("");
    }
}
