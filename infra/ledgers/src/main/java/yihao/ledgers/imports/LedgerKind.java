package yihao.ledgers.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.Ledger;
import yihao.ledgers.LedgerColumn;

/// What a service takes in by spreadsheet.
public interface LedgerKind {

    /// As the API calls it: `leads`.
    String name();

    /// Why this actor may bring none.
    Optional<Refusal> whyNot(Actor actor);

    /// Its rows, without a template's example.
    ///
    /// @param own what the sender's unit calls its columns: the field of each heading
    Outcome<Ledger> read(byte[] file, Map<String, String> own);

    /// Says what would become of the rows and changes nothing.
    ///
    /// @param fileHash by which the same row of the same file is known
    RowWork check(String fileHash);

    /// Enters the rows; those that it entered before are told as known.
    RowWork entry(String fileHash);

    Form<?> form();

    /// How the spreadsheet looks that goes out.
    ///
    /// @param columns in the order of the template
    /// @param pointer where a request says what stands in a column
    record Form<F extends Enum<F>>(
            Function<Locale, String> name, List<LedgerColumn<F>> columns, Function<F, String> pointer) {

        public Form {
            columns = List.copyOf(columns);
        }
    }
}
