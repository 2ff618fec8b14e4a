package yihao.ledgers;

import java.util.List;
import java.util.Map;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// A spreadsheet as its readers need it: the rows below the headings, by field.
///
/// @param unread headings that name no field, as they were written
public record Ledger(List<Row> rows, List<String> unread) {

    public Ledger {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /// @param number as the spreadsheet program shows it: from 1, with everything above the headings
    public record Row(int number, Map<String, Cell> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /// What stands under this field; empty when nothing does.
        public Cell cell(String field) {
            return cells.getOrDefault(field, Cell.EMPTY);
        }

        public String text(String field) {
            return cell(field).text();
        }
    }

    /// @param text without blanks around it and without control characters
    /// @param unit from the brackets of the heading, such as `万元`; empty when there is none
    public record Cell(String text, String unit) {

        static final Cell EMPTY = new Cell("", "");
    }

    /// Reads a workbook (`.xlsx`) or comma-separated text, told apart by what is in it, not by its
    /// name. The headings are the first row with at least two known ones; rows without any text are
    /// left out.
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
