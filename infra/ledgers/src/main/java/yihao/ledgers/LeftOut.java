package yihao.ledgers;

import org.jspecify.annotations.Nullable;

/// Something in a spreadsheet that was not read as a row of data, so that its sender can see what and why.
///
/// @param sheet empty where a file has no sheets
/// @param row as the spreadsheet program shows it; none for a whole sheet
/// @param text what stands there, shortened
public record LeftOut(String sheet, @Nullable Integer row, Reason reason, String text) {

    private static final int LONGEST = 60;

    public enum Reason {
        TOTAL,
        GROUP,
        NOTE,
        /// Headings once more, or the numbers of the columns.
        HEADING,
        /// Nothing in the columns that are read.
        EMPTY,
        HIDDEN_ROW,
        HIDDEN_SHEET,
        /// A sheet in which no headings were found.
        NO_HEADINGS,
        /// The example of a template, which its service knows.
        EXAMPLE
    }

    static LeftOut of(String sheet, Line line, Reason reason) {
        var text = String.join(" ", line.own()).replace('\n', ' ');
        var end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST));
        return new LeftOut(sheet, line.number(), reason, text.substring(0, end));
    }

    static LeftOut of(String sheet, Reason reason) {
        return new LeftOut(sheet, null, reason, "");
    }
}
