package yihao.ledgers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;

/// G5: the rows that were not taken, as a workbook to be corrected and sent again: each cell as it was written, under a
/// heading with the unit it had, and what is wrong with the row in a column of its own.
///
/// @param name of the sheet
/// @param because heading of what is wrong
public record RefusedRows<F extends Enum<F>>(
        String name, List<LedgerColumn<F>> columns, String because, Locale locale) {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（].*[)）]");

    public RefusedRows {
        columns = List.copyOf(columns);
    }

    /// @param because what is wrong, as people say it
    public record Refused(Row row, String because) {}

    /// A day may be written without its year: rows of one year stand in one sheet, below a title that says it.
    public byte[] workbook(List<Refused> refused) {
        var byYear = refused.stream()
                .collect(groupingBy(one -> Optional.ofNullable(one.row().year()), LinkedHashMap::new, toList()));
        if (byYear.isEmpty()) {
            byYear.put(Optional.empty(), List.of());
        }
        return LedgerWorkbook.write(byYear.entrySet().stream()
                .map(entry -> sheet(entry.getKey(), entry.getValue()))
                .toList());
    }

    private LedgerWorkbook.Sheet sheet(Optional<Year> year, List<Refused> refused) {
        var places = places(refused.stream().map(Refused::row).toList());
        return new LedgerWorkbook.Sheet(
                year.map(of -> name + " " + of).orElse(name),
                year.map(of -> of + "年").orElse(null),
                Stream.concat(places.stream().map(Place::heading), Stream.of(because))
                        .toList(),
                refused.stream()
                        .map(one -> Stream.concat(
                                        places.stream().map(place -> place.text(one.row())), Stream.of(one.because()))
                                .toList())
                        .toList());
    }

    /// A column of the new sheet.
    ///
    /// @param nth of several cells of this field
    private record Place(String field, String heading, String unit, boolean isMeasured, int nth) {

        private boolean holds(Cell cell) {
            return !isMeasured || cell.unit().equals(unit);
        }

        private String text(Row row) {
            var cells = row.all(field);
            return nth < cells.size() && holds(cells.get(nth)) ? written(cells.get(nth)) : "";
        }

        /// An amount that one merged cell says for several rows is not each row's own.
        private String written(Cell cell) {
            var span = cell.span();
            return isMeasured && span != null
                    ? "%s (%d-%d)".formatted(cell.text(), span.first(), span.last())
                    : cell.text();
        }
    }

    private SequencedSet<Place> places(List<Row> rows) {
        var places = new LinkedHashSet<Place>();
        for (var column : columns) {
            var ofColumn = new LinkedHashSet<Place>();
            for (var row : rows) {
                var cells = row.all(column.field().name());
                for (int nth = 0; nth < cells.size(); nth++) {
                    ofColumn.add(place(column, cells.get(nth).unit(), nth));
                }
            }
            places.addAll(ofColumn.isEmpty() ? List.of(untouched(column)) : ofColumn);
        }
        return places;
    }

    private Place untouched(LedgerColumn<F> column) {
        return new Place(column.field().name(), column.heading(locale), "", false, 0);
    }

    /// Only where the template names a unit does a column have one. Another column of the same field needs another of
    /// its headings, or it would count as a second table.
    private Place place(LedgerColumn<F> column, String unit, int nth) {
        var names = column.names(locale);
        var bare = BRACKETS.matcher(names.get(Math.min(nth, names.size() - 1))).replaceAll("");
        var isMeasured = BRACKETS.matcher(column.heading(locale)).find();
        var heading = isMeasured && !unit.isEmpty() ? bare + " (" + unit + ")" : bare;
        return new Place(column.field().name(), heading, isMeasured ? unit : "", isMeasured, nth);
    }
}
