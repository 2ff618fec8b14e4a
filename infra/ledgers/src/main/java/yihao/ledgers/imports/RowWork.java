package yihao.ledgers.imports;

import java.util.List;
import yihao.kernel.Act;
import yihao.ledgers.Ledger.Row;

/// Goes through the rows of one file, part by part in the order of the file; it may remember earlier parts.
@FunctionalInterface
public interface RowWork {

    /// @return an answer for each row, in their order
    List<RowAnswer> on(List<Row> rows, Act act);
}
