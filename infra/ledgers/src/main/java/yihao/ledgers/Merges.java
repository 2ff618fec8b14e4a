package yihao.ledgers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yihao.ledgers.Ledger.Span;

/// The merged cells of a sheet.
final class Merges {

    static final Merges NONE = new Merges(Set.of());

    /// By the column in which they begin, and then by their first row.
    private final TreeMap<Integer, TreeMap<Integer, Merge>> byColumn = new TreeMap<>();

    Merges(Collection<Merge> merges) {
        merges.forEach(merge ->
                byColumn.computeIfAbsent(merge.left(), _ -> new TreeMap<>()).put(merge.top(), merge));
    }

    /// Rows as the spreadsheet program shows them, columns from 0, all of them inclusive.
    record Merge(int top, int bottom, int left, int right) {

        boolean isTall() {
            return bottom > top;
        }

        boolean isWide() {
            return right > left;
        }
    }

    Optional<Merge> at(int row, int column) {
        for (var beginning : byColumn.headMap(column, true).descendingMap().values()) {
            var nearest = beginning.floorEntry(row);
            if (nearest != null
                    && nearest.getValue().bottom() >= row
                    && nearest.getValue().right() >= column) {
                return Optional.of(nearest.getValue());
            }
        }
        return Optional.empty();
    }

    /// Fills lines from top to bottom: in every row of a merged cell stands what stands in its first row, in the other
    /// columns of it nothing.
    final class Filling {

        private final Map<Merge, String> texts = new HashMap<>();

        Line fill(Line line) {
            if (byColumn.isEmpty()) {
                return line;
            }
            var cells = new ArrayList<String>();
            var spans = new HashMap<Integer, Span>();
            for (int column = 0; column < Math.max(line.cells().size(), byColumn.lastKey() + 1); column++) {
                var merge = at(line.number(), column).orElse(null);
                cells.add(merge == null ? line.text(column) : text(line, column, merge));
                if (merge != null && merge.isTall() && column == merge.left()) {
                    spans.put(column, new Span(merge.top(), merge.bottom()));
                }
            }
            return new Line(line.number(), cells, spans, line.isHidden());
        }

        private String text(Line line, int column, Merge merge) {
            if (column != merge.left()) {
                return "";
            }
            if (line.number() == merge.top()) {
                texts.put(merge, line.text(column));
            }
            return texts.getOrDefault(merge, "");
        }
    }
}
