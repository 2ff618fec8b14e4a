package yihao.ledgers;

import static yihao.ledgers.LedgerLimits.MOST_COLUMNS;
import static yihao.ledgers.LedgerLimits.MOST_ROWS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;

/// Finds the headings of one sheet and gathers the rows below them, no further than the limits.
final class Gathering {

    private static final int KNOWN_HEADINGS = 2;

    private final Headings known;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Line headings;

    private Gathering(Headings known) {
        this.known = known;
    }

    static Outcome<Ledger> of(Iterator<Line> lines, Headings known) {
        var gathering = new Gathering(known);
        while (lines.hasNext()) {
            var line = lines.next();
            var refusal = line.isEmpty() ? Optional.<Refusal>empty() : gathering.take(line);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
        }
        return gathering.gathered();
    }

    private Optional<Refusal> take(Line line) {
        if (line.width() > MOST_COLUMNS) {
            var facts = Map.<String, Object>of("most", MOST_COLUMNS, "row", line.number());
            return Optional.of(new Refusal(LedgerProblem.TOO_MANY_COLUMNS, facts));
        }
        if (headings == null) {
            headings = areHeadings(line) ? line : null;
        } else if (rows.size() == MOST_ROWS) {
            return Optional.of(Refusal.of(LedgerProblem.TOO_MANY_ROWS, "most", MOST_ROWS));
        } else {
            rows.add(new Row(line.number(), cells(line, headings)));
        }
        return Optional.empty();
    }

    private boolean areHeadings(Line line) {
        return line.cells().stream().flatMap(cell -> known.field(cell).stream()).count() >= KNOWN_HEADINGS;
    }

    /// Of two columns of one field the first that is filled counts.
    private Map<String, Cell> cells(Line line, Line headings) {
        var cells = new HashMap<String, Cell>();
        for (int at = 0; at < Math.min(line.cells().size(), headings.cells().size()); at++) {
            var text = line.cells().get(at);
            var heading = headings.cells().get(at);
            if (!text.isEmpty()) {
                known.field(heading)
                        .ifPresent(field -> cells.putIfAbsent(field, new Cell(text, Headings.unit(heading))));
            }
        }
        return cells;
    }

    private Outcome<Ledger> gathered() {
        if (headings == null) {
            return Outcome.refused(LedgerProblem.NO_HEADINGS);
        }
        if (rows.isEmpty()) {
            return Outcome.refused(LedgerProblem.NO_ROWS);
        }
        var unread = headings.cells().stream()
                .filter(heading -> !heading.isEmpty() && known.field(heading).isEmpty())
                .toList();
        return Outcome.done(new Ledger(rows, unread));
    }
}
