package yihao.ledgers.imports.mongo;

import java.time.Year;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;

/// A row as it is kept.
record StoredRow(String sheet, int number, @Nullable Integer year, Map<String, List<Cell>> cells) {

    static StoredRow of(Row row) {
        return new StoredRow(
                row.sheet(),
                row.number(),
                row.year() == null ? null : row.year().getValue(),
                row.cells());
    }

    Row row() {
        return new Row(sheet, number, year == null ? null : Year.of(year), cells);
    }
}
