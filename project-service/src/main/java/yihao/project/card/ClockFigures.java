package yihao.project.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.card.WatchCard.State;

/// Rule SC-10: how many procedures are due soon and how many are late now, by office. Of a project that has ended no
/// clock runs.
public final class ClockFigures {

    private static final int BATCH = 500;
    private static final int MARGIN_DAYS = 14;

    private final Cards cards;
    private final CardSight sight;
    private final CardRuleBook book;
    private final WatchCard watch;

    public ClockFigures(Cards cards, CardSight sight, CardRuleBook book, WatchCard watch) {
        this.cards = cards;
        this.sight = sight;
        this.book = book;
        this.watch = watch;
    }

    /// Only offices at which a clock presses.
    public record Row(String office, int dueSoon, int late) {

        private Row and(Row other) {
            return new Row(office, dueSoon + other.dueSoon, late + other.late);
        }
    }

    /// Read by a day that is a little later than today, since a paper on holidays moves due days that were kept.
    public List<Row> of(Actor actor, LocalDate today) {
        var rows = new TreeMap<String, Row>();
        @Nullable String after = null;
        List<Versioned<Card>> batch;
        do {
            batch = cards.list(new Cards.Filter(null, today.plusDays(MARGIN_DAYS), after), actor, BATCH);
            count(batch, today).forEach(row -> rows.merge(row.office(), row, Row::and));
            after = batch.isEmpty() ? null : batch.getLast().state().number();
        } while (batch.size() == BATCH);
        return List.copyOf(rows.values());
    }

    private List<Row> count(List<Versioned<Card>> batch, LocalDate today) {
        var ended = sight.ended(batch);
        var rows = new ArrayList<Row>();
        for (var stored : batch) {
            var card = stored.state();
            if (!ended.contains(card.about().projectId())) {
                var rules = book.of(card);
                for (var procedure : card.procedures()) {
                    var state = watch.of(procedure, rules, today).state();
                    if (state != State.QUIET) {
                        rows.add(new Row(
                                procedure.office(), state == State.DUE_SOON ? 1 : 0, state == State.LATE ? 1 : 0));
                    }
                }
            }
        }
        return rows;
    }
}
