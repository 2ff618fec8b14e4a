package yihao.lead.assessment;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.lead.OutreachSight;
import yihao.lead.assessment.Explained.After;
import yihao.lead.assessment.Explained.Entry;
import yihao.lead.assessment.Explained.Line;

/// Leads each point of one unit's score to the record behind it. Of a record that the reader does not see, no more is
/// told than its kind, its day and what it counts for.
final class ExplainScore {

    private final OutreachSight sight;
    private final Actor actor;
    private final Counting counting;
    private final OutreachTally tally;
    private final Map<Source, Doing> doings;
    private final Map<Collection<String>, Boolean> seen = new HashMap<>();

    /// @param doings all that was read
    ExplainScore(OutreachSight sight, Actor actor, Counting counting, OutreachTally tally, List<Doing> doings) {
        this.sight = sight;
        this.actor = actor;
        this.counting = counting;
        this.tally = tally;
        this.doings = doings.stream()
                .collect(Collectors.toMap(Doing::source, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    /// The latest record first, of one day the first recorded.
    Explained page(String rule, OutreachScore score, @Nullable After after, int limit) {
        var all = doings.values().stream()
                .filter(doing -> merits(doing).findAny().isPresent())
                .sorted(comparing(Doing::day)
                        .reversed()
                        .thenComparing(doing -> doing.source().id()))
                .toList();
        var first = after == null ? 0 : told(all, after);
        var last = Math.min(first + limit, all.size());
        var entries = all.subList(first, last).stream().map(this::entry).toList();
        return new Explained(rule, score, entries, last < all.size() ? end(all.subList(0, last)) : null, all.size());
    }

    private static int told(List<Doing> all, After after) {
        var later =
                all.stream().filter(doing -> doing.day().isAfter(after.day())).count();
        return Math.toIntExact(later + Math.min(after.told(), on(after.day(), all)));
    }

    private static After end(List<Doing> told) {
        var day = told.getLast().day();
        return new After(day, Math.toIntExact(on(day, told)));
    }

    private static long on(LocalDate day, List<Doing> all) {
        return all.stream().filter(doing -> doing.day().equals(day)).count();
    }

    private Stream<Merit> merits(Doing doing) {
        return counting.merits()
                .of(doing)
                .filter(merit ->
                        !merit.earlier() && counting.countedFor(merit).findAny().isPresent());
    }

    private Entry entry(Doing doing) {
        var isSeen = sees(doing);
        var lines = merits(doing)
                .distinct()
                .collect(Collectors.groupingBy(merit -> kind(merit, isSeen), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(merits -> line(merits, isSeen))
                .toList();
        var source = doing.source();
        return new Entry(source.kind(), source.day(), isSeen ? source : null, lines, sum(lines.stream(), Line::points));
    }

    /// What counts once stands in one line; so do the days of a record, and of a record that is not seen all of a kind.
    private Object kind(Merit merit, boolean isSeen) {
        return isSeen && merit.measure() != Measure.DAY ? tally.key(merit) : merit.measure();
    }

    /// The days of each of its units, and other things once, whichever of its units say them.
    private BigDecimal said(List<Merit> merits) {
        return merits.getFirst().measure() == Measure.DAY
                ? sum(merits.stream(), Merit::share)
                : BigDecimal.valueOf(merits.stream().map(tally::key).distinct().count());
    }

    private Line line(List<Merit> merits, boolean isSeen) {
        var merit = merits.getFirst();
        var counted = sum(merits.stream(), tally::counted);
        var said = said(merits);
        return new Line(
                merit.measure(),
                isSeen && merit.measure() != Measure.DAY ? merit.about() : null,
                isSeen ? leadId(merit) : null,
                said,
                counted,
                sum(merits.stream(), one -> tally.counted(one).multiply(one.worth())),
                counted.compareTo(said) < 0 ? instead(merits) : List.of());
    }

    private static @Nullable String leadId(Merit merit) {
        var ofLead = merit.measure() == Measure.LEAD || merit.measure() == Measure.CONVERSION;
        return ofLead && merit.of() instanceof Merit.Thing.Part whole ? whole.record() : null;
    }

    private List<Source> instead(List<Merit> merits) {
        return merits.stream()
                .flatMap(merit -> tally.instead(merit).stream())
                .distinct()
                .filter(source -> doings.containsKey(source) && sees(doings.get(source)))
                .toList();
    }

    /// It depends on nothing but the units.
    private boolean sees(@Nullable Doing doing) {
        return doing != null && seen.computeIfAbsent(doing.units(), _ -> sight.seesWhatIsDoneBy(doing.units(), actor));
    }

    private static <T> BigDecimal sum(Stream<T> all, Function<T, BigDecimal> part) {
        return all.map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
