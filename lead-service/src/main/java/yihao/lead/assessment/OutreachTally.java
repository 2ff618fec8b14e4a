package yihao.lead.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.lead.assessment.Doing.Owed;
import yihao.lead.assessment.Merit.Thing;

/// Counts what one unit did, or it and those below it, while the records are read. Of what is said several times, a
/// whole counts: what counted earlier first, then what is worth the most.
final class OutreachTally {

    private static final Comparator<Merit> FIRST = Comparator.comparing(Merit::earlier)
            .reversed()
            .thenComparing(Merit::worth, Comparator.reverseOrder())
            .thenComparing(merit -> merit.source().day())
            .thenComparing(merit -> merit.source().number());

    private final FirmsMet firms = new FirmsMet();
    private final Map<Key, List<Merit>> merits = new HashMap<>();
    private final Set<Measure> told = EnumSet.noneOf(Measure.class);
    private final Map<Measure, Integer> owed = new EnumMap<>(Measure.class);
    private final Map<Measure, Integer> done = new EnumMap<>(Measure.class);
    private final Map<Measure, Integer> known = new EnumMap<>(Measure.class);

    record Key(Measure measure, Object of) {}

    private record Week(int firm, LocalDate begin) {}

    void tell(Set<Measure> measures) {
        told.addAll(measures);
    }

    void owe(List<Owed> more) {
        for (var one : more) {
            owed.merge(one.measure(), 1, Integer::sum);
            done.merge(one.measure(), one.done() ? 1 : 0, Integer::sum);
            if (one.inTime() != null) {
                known.merge(one.measure(), 1, Integer::sum);
                told.add(one.measure());
            }
        }
    }

    void add(Merit merit) {
        var same = merits.computeIfAbsent(key(merit), _ -> new ArrayList<>(1));
        if (!same.contains(merit)) {
            same.add(merit);
            same.sort(FIRST);
            same.removeIf(one -> counted(one, same).signum() == 0);
        }
        if (!merit.earlier()) {
            told.add(merit.measure());
        }
    }

    boolean isEmpty() {
        return told.isEmpty() && owed.isEmpty();
    }

    /// How much of a merit counts.
    BigDecimal counted(Merit merit) {
        return counted(merit, merits.getOrDefault(key(merit), List.of()));
    }

    /// The records by which a merit that does not count in full has counted.
    List<Source> instead(Merit merit) {
        return merits.getOrDefault(key(merit), List.of()).stream()
                .map(Merit::source)
                .filter(source -> !source.equals(merit.source()))
                .toList();
    }

    private static BigDecimal counted(Merit merit, List<Merit> same) {
        var left = BigDecimal.ONE;
        for (var one : same) {
            var part = one.share().min(left);
            if (one.equals(merit)) {
                return part;
            }
            left = left.subtract(part);
        }
        return BigDecimal.ZERO;
    }

    /// What merits of one key say counts once.
    Key key(Merit merit) {
        return new Key(
                merit.measure(),
                switch (merit.of()) {
                    case Thing.Day day -> day;
                    case Thing.Firm(var keys) -> firms.number(keys);
                    case Thing.FirmIn(var keys, var begin) -> new Week(firms.number(keys), begin);
                    case Thing.Part part -> part;
                });
    }

    OutreachScore score(String unit) {
        var sums = new EnumMap<Measure, BigDecimal>(Measure.class);
        var points = BigDecimal.ZERO;
        for (var same : merits.values()) {
            for (var merit : same) {
                if (!merit.earlier()) {
                    var part = counted(merit, same);
                    sums.merge(merit.measure(), part, BigDecimal::add);
                    points = points.add(part.multiply(merit.worth()));
                }
            }
        }
        return new OutreachScore(
                unit,
                told.contains(Measure.DAY) ? sums.getOrDefault(Measure.DAY, BigDecimal.ZERO) : null,
                whole(Measure.ENCOUNTER, sums),
                whole(Measure.FIRM, sums),
                owed.getOrDefault(Measure.STEP_IN_TIME, 0),
                done.getOrDefault(Measure.STEP_IN_TIME, 0),
                known.getOrDefault(Measure.STEP_IN_TIME, 0),
                whole(Measure.STEP_IN_TIME, sums),
                owed.getOrDefault(Measure.REPORT_IN_TIME, 0),
                done.getOrDefault(Measure.REPORT_IN_TIME, 0),
                known.getOrDefault(Measure.REPORT_IN_TIME, 0),
                whole(Measure.REPORT_IN_TIME, sums),
                whole(Measure.LEAD, sums),
                whole(Measure.CONVERSION, sums),
                points);
    }

    private @Nullable Integer whole(Measure measure, Map<Measure, BigDecimal> sums) {
        return told.contains(measure)
                ? Integer.valueOf(sums.getOrDefault(measure, BigDecimal.ZERO).intValueExact())
                : null;
    }
}
