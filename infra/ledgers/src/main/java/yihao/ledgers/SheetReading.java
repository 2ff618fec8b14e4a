package yihao.ledgers;

import static yihao.ledgers.LedgerLimits.MOST_COLUMNS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Refusal;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.Ledger.Span;
import yihao.ledgers.LeftOut.Reason;

/// Reads one sheet: one table or several, each with its headings, rows and what stands between them.
final class SheetReading {

    private final Page page;
    private final Headings known;
    private final HeadingFinder finder;
    private final RowKind kind;

    private final List<Row> rows = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Columns> tables = new ArrayList<>();

    /// Since the last row of data: what may be a title of the next table.
    private final List<Line> between = new ArrayList<>();

    private Above above = new Above("", null);

    /// The last row of data, by column.
    private Map<Integer, Cell> last = Map.of();

    private int lastNumber;

    private SheetReading(Page page, Headings known) {
        this.page = page;
        this.known = known;
        this.finder = new HeadingFinder(page, known);
        this.kind = RowKind.of(page);
    }

    static SheetReading of(Page page, Headings known) {
        var reading = new SheetReading(page, known);
        int at = 0;
        while (at < page.lines().size()) {
            var headings = reading.finder.at(at);
            headings.ifPresent(reading::begin);
            if (headings.isEmpty()) {
                reading.take(at);
            }
            at = headings.map(Columns::end).orElse(at + 1);
        }
        return reading;
    }

    private void begin(Columns headings) {
        above = Above.of(between, page.sheet(), known).or(above);
        var columns = headings.withUnit(above.unit());
        if (!tables.isEmpty() && tables.getLast().sameAs(columns)) {
            page.lines().subList(headings.begin(), headings.end()).forEach(line -> leaveOut(line, Reason.HEADING));
        } else {
            tables.add(columns);
            last = Map.of();
        }
        between.clear();
    }

    private void take(int at) {
        var line = page.lines().get(at);
        if (tables.isEmpty()) {
            between.add(line);
            return;
        }
        var isTitle = line.filled().count() == 1
                && at + 1 < page.lines().size()
                && finder.at(at + 1).isPresent();
        var reason = belowNotes(line).or(() -> kind.whyLeftOut(line, tables.getLast(), isTitle));
        if (reason.isPresent()) {
            leaveOut(line, reason.get());
            between.add(line);
            if (reason.get() == Reason.GROUP) {
                heed(line);
            }
        } else {
            rows.add(new Row(page.sheet(), line.number(), above.year(), cells(line, tables.getLast())));
            between.clear();
        }
    }

    /// A group of another year or in another unit than its table: what its rows do not say themselves is in doubt.
    private void heed(Line group) {
        var said = Above.of(List.of(group), "", known);
        if (said.year() != null && !said.year().equals(above.year())) {
            above = new Above(above.unit(), null);
        }
        if (!said.unit().isEmpty()) {
            tables.add(tables.removeLast().withGroupUnit(said.unit()));
        }
    }

    /// A single cell below notes is one of them: the rest of a signature.
    private Optional<Reason> belowNotes(Line line) {
        var isBelow = line.filled().count() == 1
                && !between.isEmpty()
                && leftOut.stream()
                        .skip(leftOut.size() - between.size())
                        .anyMatch(left -> left.reason() == Reason.NOTE);
        return isBelow ? Optional.of(Reason.NOTE) : Optional.empty();
    }

    private void leaveOut(Line line, Reason reason) {
        leftOut.add(LeftOut.of(page.sheet(), line, reason));
    }

    private Map<String, List<Cell>> cells(Line line, Columns columns) {
        var cells = new HashMap<String, List<Cell>>();
        var texts = new HashMap<Integer, Cell>();
        for (int at = 0; at < line.cells().size(); at++) {
            var column = columns.at(at).filter(one -> one.field() != null).orElse(null);
            if (column != null && !line.text(at).isEmpty()) {
                var cell = cell(line, at, column.unit());
                texts.put(at, cell);
                cells.computeIfAbsent(column.field(), _ -> new ArrayList<>()).add(cell);
            }
        }
        last = texts;
        lastNumber = line.number();
        return cells;
    }

    /// What a cell says, or the one above it where it says 同上.
    private Cell cell(Line line, int at, String unit) {
        var above = last.get(at);
        return above != null && SheetWords.SHIPPED.isDitto(line.text(at))
                ? new Cell(above.text(), unit, new Span(lastNumber, line.number()))
                : new Cell(line.text(at), unit, line.spans().get(at));
    }

    String sheet() {
        return page.sheet();
    }

    boolean hasHeadings() {
        return !tables.isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<Columns> tables() {
        return tables;
    }

    boolean isTooLong() {
        return page.isTooLong();
    }

    Optional<Refusal> tooWide() {
        return page.lines().stream()
                .filter(Line::isTooWide)
                .findFirst()
                .map(line -> new Refusal(
                        LedgerProblem.TOO_MANY_COLUMNS, Map.of("most", MOST_COLUMNS, "row", line.number())));
    }
}
