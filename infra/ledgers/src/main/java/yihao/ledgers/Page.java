package yihao.ledgers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// One sheet as people see it.
///
/// @param sheet its name; empty where a file has no sheets
/// @param lines those with any text, as many as can be read
/// @param isTooLong whether there are more
record Page(String sheet, boolean isHidden, List<Line> lines, boolean isTooLong, SheetLayout layout) {

    /// Of titles, totals and notes there are never more than of rows.
    private static final int MOST_LINES = 2 * LedgerLimits.MOST_ROWS;

    /// More is one text named again and again.
    private static final long MOST_TEXT = LedgerLimits.MOST_TEXT;

    static Page of(String sheet, boolean isHidden, Iterator<Line> lines, SheetLayout layout) {
        var kept = new ArrayList<Line>();
        var filling = layout.merges().new Filling();
        long left = MOST_TEXT;
        int above = 0;
        while (lines.hasNext() && kept.size() <= MOST_LINES) {
            var written = lines.next();
            if (written.number() <= above) {
                throw new IllegalStateException("A row is known by its number: it stands once, below those before it");
            }
            above = written.number();
            left -= written.length();
            if (left < 0) {
                throw new IllegalStateException("More text than any sheet of people holds");
            }
            if (written.length() > 0) {
                kept.add(filling.fill(written));
            }
        }
        var isTooLong = kept.size() > MOST_LINES;
        kept.removeIf(Line::isEmpty);
        return new Page(sheet, isHidden, kept, isTooLong, layout);
    }
}
