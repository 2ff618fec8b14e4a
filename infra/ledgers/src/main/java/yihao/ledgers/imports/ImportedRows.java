package yihao.ledgers.imports;

import java.util.List;
import java.util.Optional;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut;

/// The rows of imports and what was told of them, in parts of [#AT_ONCE] rows. Working papers: they go after some
/// time; what they became stays.
public interface ImportedRows {

    int AT_ONCE = 100;

    /// What is told of rows: what would become of them, and what became of them.
    enum Telling {
        CHECK,
        ENTRY
    }

    /// What a file told beside its rows.
    ///
    /// @param unread headings that name no field
    /// @param hidden headings of columns that are read although the spreadsheet program hides them
    /// @param leftOut the first of what is no row of data
    /// @param leftOutCount all of it
    record Beside(List<String> unread, List<String> hidden, List<LeftOut> leftOut, int leftOutCount) {

        public Beside {
            unread = List.copyOf(unread);
            hidden = List.copyOf(hidden);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Before the import itself is known: of what is cut off here, nobody ever hears.
    void keep(String importId, String seal, Ledger ledger);

    /// Removes rows whose time is over and destroys their keys, some at a time: in backups the rows, what stood beside
    /// them and what was told of them are unreadable, too.
    void forgetOld();

    /// None once it is gone.
    Optional<Beside> beside(String importId);

    /// The rows of one part; none behind the last one, or once they are gone.
    List<Row> part(String importId, String seal, int part);

    /// The later answer takes the place of an earlier one.
    void tell(String importId, Telling telling, int part, List<RowAnswer> answers);

    /// How many parts have an answer.
    int told(String importId, Telling telling);

    RowCounts counts(String importId, Telling telling);

    /// What became of the rows once any was to be entered; before, what would.
    default Telling last(String importId) {
        return told(importId, Telling.ENTRY) > 0 ? Telling.ENTRY : Telling.CHECK;
    }

    /// Answers from one row of the import on.
    ///
    /// @param from position of the first row, from 0
    List<Told> answers(String importId, Telling telling, boolean onlyRefused, int from, int limit);

    /// @param at position of the row in the import, from 0
    record Told(int at, RowAnswer answer) {}
}
