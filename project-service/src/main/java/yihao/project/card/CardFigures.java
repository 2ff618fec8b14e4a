package yihao.project.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;

/// Rule SC-09: what was finished, by month, office and procedure. Exact decimals; a figure of nothing is none, never
/// zero.
public final class CardFigures {

    private static final int RATE_DIGITS = 4;
    private static final int MEAN_DIGITS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Cards cards;
    private final CardRuleBook book;
    private final WatchCard watch;

    public CardFigures(Cards cards, CardRuleBook book, WatchCard watch) {
        this.cards = cards;
        this.book = book;
        this.watch = watch;
    }

    /// A procedure that was finished.
    public record Finished(
            String cardId,
            String cardNumber,
            String projectName,
            int days,
            boolean onTime,
            @Nullable Integer satisfaction) {}

    public record Withdrawn(String cardId, String cardNumber, String projectName, int daysLate) {}

    public record Complained(String cardId, String cardNumber, String projectName, String complaintId) {}

    public record Key(YearMonth month, String office, String procedure) {}

    /// @param withdrawnLate what was withdrawn only once it was late: not on time, but not finished either
    /// @param onTimeRate of what was finished or withdrawn late, a fraction, half up to four digits
    /// @param medianDays working days; of an even number the mean of the two in the middle, exact
    /// @param satisfaction mean of those who said one, half up to two digits
    public record Row(
            Key key,
            List<Finished> finished,
            List<Withdrawn> withdrawnLate,
            int onTime,
            @Nullable BigDecimal onTimeRate,
            @Nullable BigDecimal medianDays,
            @Nullable BigDecimal satisfaction,
            List<Complained> complaints) {}

    private record Gathered(List<Finished> finished, List<Withdrawn> withdrawnLate, List<Complained> complaints) {

        Gathered() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    public List<Row> of(Actor actor, YearMonth from, YearMonth until) {
        var gathered = new TreeMap<Key, Gathered>(Comparator.comparing(Key::month)
                .reversed()
                .thenComparing(Key::office)
                .thenComparing(Key::procedure));
        cards.countedIn(actor, from, until).forEach(card -> gather(card, gathered));
        return gathered.entrySet().stream()
                .filter(one -> !one.getKey().month().isBefore(from)
                        && !one.getKey().month().isAfter(until))
                .map(one -> row(one.getKey(), one.getValue()))
                .toList();
    }

    private void gather(Versioned<Card> stored, Map<Key, Gathered> gathered) {
        var card = stored.state();
        card.runs().forEach(run -> gather(run, stored, gathered));
        for (var complaint : card.complaints()) {
            var about = complaint.procedure();
            if (about != null) {
                var month = YearMonth.from(CityTime.day(complaint.at()));
                card.procedure(about)
                        .ifPresent(procedure -> at(gathered, month, procedure)
                                .complaints()
                                .add(new Complained(
                                        stored.id(), card.number(), card.about().projectName(), complaint.id())));
            }
        }
    }

    private void gather(Procedure run, Versioned<Card> stored, Map<Key, Gathered> gathered) {
        var card = stored.state();
        var ended = run.endedOn();
        if (ended == null) {
            return;
        }
        var standing = watch.of(run, book.of(card), ended);
        var name = card.about().projectName();
        if (run.status() == Procedure.Status.DONE) {
            at(gathered, YearMonth.from(ended), run)
                    .finished()
                    .add(new Finished(
                            stored.id(),
                            card.number(),
                            name,
                            Objects.requireNonNullElse(standing.daysUsed(), 0),
                            Boolean.TRUE.equals(standing.onTime()),
                            run.satisfaction()));
        } else if (Boolean.FALSE.equals(standing.onTime())) {
            at(gathered, YearMonth.from(ended), run)
                    .withdrawnLate()
                    .add(new Withdrawn(stored.id(), card.number(), name, standing.daysLate()));
        }
    }

    private static Gathered at(Map<Key, Gathered> gathered, YearMonth month, Procedure procedure) {
        return gathered.computeIfAbsent(new Key(month, procedure.office(), procedure.id()), _ -> new Gathered());
    }

    private static Row row(Key key, Gathered gathered) {
        var finished = gathered.finished();
        var onTime = (int) finished.stream().filter(Finished::onTime).count();
        var said = finished.stream()
                .map(Finished::satisfaction)
                .filter(Objects::nonNull)
                .toList();
        var sum = said.stream().mapToInt(Integer::intValue).sum();
        return new Row(
                key,
                List.copyOf(finished),
                List.copyOf(gathered.withdrawnLate()),
                onTime,
                share(onTime, finished.size() + gathered.withdrawnLate().size(), RATE_DIGITS),
                median(finished.stream().map(Finished::days).sorted().toList()),
                share(sum, said.size(), MEAN_DIGITS),
                List.copyOf(gathered.complaints()));
    }

    private static @Nullable BigDecimal share(int part, int whole, int digits) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return BigDecimal.valueOf(lower + upper).divide(TWO).stripTrailingZeros();
    }
}
