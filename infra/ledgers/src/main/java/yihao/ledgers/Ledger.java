package yihao.ledgers;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// A spreadsheet as its readers need it: the rows below the headings, by field; and what is no row of data.
///
/// @param unread headings that name no field, as they were written
/// @param hidden headings of columns that are read although the spreadsheet program hides them
/// @param leftOut in the order of the file
public record Ledger(List<Row> rows, List<String> unread, List<String> hidden, List<LeftOut> leftOut) {

    public Ledger {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
        hidden = List.copyOf(hidden);
        leftOut = List.copyOf(leftOut);
    }

    /// Leaves out the rows in which somebody let a template's example stand.
    ///
    /// @param field that tells it
    public Ledger withoutExamples(String field, Predicate<String> isExample) {
        var examples = rows.stream()
                .filter(row -> isExample.test(row.text(field)))
                .map(row -> new LeftOut(row.sheet(), row.number(), LeftOut.Reason.EXAMPLE, row.text(field)));
        return new Ledger(
                rows.stream().filter(row -> !isExample.test(row.text(field))).toList(),
                unread,
                hidden,
                Stream.concat(leftOut.stream(), examples).toList());
    }

    /// @param sheet empty where a file has no sheets
    /// @param number as the spreadsheet program shows it: from 1, with everything above the headings
    /// @param year that the title above the headings names
    /// @param cells that are filled, of each field in the order of its columns
    public record Row(String sheet, int number, @Nullable Year year, Map<String, List<Cell>> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /// What stands under this field, in the first of its columns that is filled; empty when nothing does.
        public Cell cell(String field) {
            return all(field).stream().findFirst().orElse(Cell.EMPTY);
        }

        /// What stands under this field in all of its columns.
        public List<Cell> all(String field) {
            return cells.getOrDefault(field, List.of());
        }

        public String text(String field) {
            return cell(field).text();
        }

        /// Where its sender finds it, as spreadsheet programs write it: `二季度!5`.
        public String place() {
            return sheet.isEmpty() ? String.valueOf(number) : sheet + "!" + number;
        }

        /// By which the same row of the same file is known.
        public String idIn(String fileHash) {
            return sheet.isEmpty() ? fileHash + ":" + number : fileHash + ":" + sheet + ":" + number;
        }

        /// Whether it says more than is kept of one.
        public boolean isTooLong() {
            var length = cells.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(cell -> cell.text().length())
                    .sum();
            return length > LedgerLimits.LONGEST_ROW;
        }
    }

    /// @param text without blanks around it and without control characters
    /// @param unit of the heading, such as `万元`, or else of the whole sheet; empty when there is none
    /// @param span of one merged cell, or of 同上, that says it for several rows; none where it is the row's own
    public record Cell(String text, String unit, @Nullable Span span) {

        static final Cell EMPTY = new Cell("", "");

        private static final Pattern NO_VALUE = Pattern.compile("#[A-Z/0?]+[!?]?|=.+", Pattern.DOTALL);

        public Cell(String text, String unit) {
            this(text, unit, null);
        }

        public boolean isShared() {
            return span != null;
        }

        /// Whether it stands for a value that is not there: `#REF!`, a formula that nobody has calculated, 同上
        /// below nothing.
        public boolean isWithoutValue() {
            return NO_VALUE.matcher(text).matches() || SheetWords.SHIPPED.isDitto(text);
        }
    }

    /// Rows by their numbers, both inclusive.
    public record Span(int first, int last) {}

    /// Reads a workbook (`.xlsx`) or separated text, told apart by what is in it, not by its name: every
    /// table below headings that name at least two fields.
    public static Outcome<Ledger> read(byte[] file, Headings headings) {
        if (file.length > LedgerLimits.MOST_MEGABYTES << 20) {
            return Outcome.refused(Refusal.of(LedgerProblem.TOO_LARGE, "most", LedgerLimits.MOST_MEGABYTES));
        }
        return switch (FileKind.of(file)) {
            case WORKBOOK -> WorkbookFile.read(file, headings);
            case OLD_OR_LOCKED -> Outcome.refused(LedgerProblem.OLD_OR_LOCKED);
            case TEXT -> TextFile.read(file, headings);
            case OTHER -> Outcome.refused(LedgerProblem.NOT_A_SPREADSHEET);
        };
    }
}
