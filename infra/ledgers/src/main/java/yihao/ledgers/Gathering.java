package yihao.ledgers;

import static yihao.ledgers.LedgerLimits.LONGEST_ROW;
import static yihao.ledgers.LedgerLimits.MOST_ROWS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut.Reason;

/// Gathers what the sheets of one file hold, no further than the limits. A hidden sheet counts only
/// where no visible one has headings.
final class Gathering {

    private static final int FIRST_LINES = 5;
    private static final int LONGEST_HEADING = 60;

    private final Headings known;
    private final List<Row> rows = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    private boolean hasHeadings;
    private List<String> maybeHeadings = List.of();
    private @Nullable SheetReading firstHidden;
    private @Nullable Refusal refusal;

    Gathering(Headings known) {
        this.known = known;
    }

    void add(Page page) {
        var reading = SheetReading.of(page, known);
        if (!reading.hasHeadings()) {
            if (!page.isHidden() && !page.lines().isEmpty()) {
                if (maybeHeadings.isEmpty()) {
                    maybeHeadings = widest(page);
                }
                leftOut.add(LeftOut.of(page.sheet(), Reason.NO_HEADINGS));
            }
        } else if (!page.isHidden()) {
            take(reading);
        } else if (firstHidden == null) {
            firstHidden = reading;
        } else {
            leftOut.add(LeftOut.of(page.sheet(), Reason.HIDDEN_SHEET));
        }
    }

    /// Of the first lines the one that says most: a person may know what its words mean.
    private static List<String> widest(Page page) {
        return page.lines().stream()
                .limit(FIRST_LINES)
                .map(line -> line.own().stream()
                        .distinct()
                        .limit(LedgerLimits.MOST_COLUMNS)
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .filter(words -> words.stream().allMatch(word -> word.length() <= LONGEST_HEADING))
                .orElse(List.of());
    }

    private void take(SheetReading reading) {
        hasHeadings = true;
        rows.addAll(reading.rows());
        leftOut.addAll(reading.leftOut());
        reading.tables().forEach(table -> {
            table.unread().forEach(unread::add);
            table.readHidden().forEach(hidden::add);
        });
        if (refusal == null) {
            refusal = reading.tooWide()
                    .or(() -> tooManyRows(reading))
                    .or(() -> tooLong(reading))
                    .orElse(null);
        }
    }

    private Optional<Refusal> tooManyRows(SheetReading reading) {
        return rows.size() > MOST_ROWS || reading.isTooLong()
                ? Optional.of(Refusal.of(LedgerProblem.TOO_MANY_ROWS, "most", MOST_ROWS))
                : Optional.empty();
    }

    private static Optional<Refusal> tooLong(SheetReading reading) {
        return reading.rows().stream()
                .filter(Row::isTooLong)
                .findFirst()
                .map(row -> new Refusal(LedgerProblem.ROW_TOO_LONG, Map.of("most", LONGEST_ROW, "row", row.number())));
    }

    Outcome<Ledger> gathered() {
        if (firstHidden != null && hasHeadings) {
            leftOut.add(LeftOut.of(firstHidden.sheet(), Reason.HIDDEN_SHEET));
        } else if (firstHidden != null) {
            take(firstHidden);
        }
        if (!hasHeadings) {
            return Outcome.refused(Refusal.of(LedgerProblem.NO_HEADINGS, "headings", maybeHeadings));
        }
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        return rows.isEmpty() && leftOut.isEmpty()
                ? Outcome.refused(LedgerProblem.NO_ROWS)
                : Outcome.done(new Ledger(rows, List.copyOf(unread), List.copyOf(hidden), leftOut));
    }
}
