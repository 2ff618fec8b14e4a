package yihao.lead.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One count: what each unit did, or it and those that stood below it on that day.
///
/// @param below whether what those below did counts for those above
/// @param counted of which units it is counted
record Counting(
        Merits merits,
        Standings standings,
        boolean below,
        Predicate<String> counted,
        Map<String, OutreachTally> tallies) {

    static Counting of(Merits merits, Standings standings, boolean below, Predicate<String> counted) {
        return new Counting(merits, standings, below, counted, new HashMap<>());
    }

    /// @return the leads that it brought
    List<String> add(Doing doing) {
        if (!merits.period().hasSeen(doing.day())) {
            merits.of(doing).forEach(this::add);
            return List.of();
        }
        var kind = doing.source().kind();
        var told = doing.told().stream()
                .filter(measure -> merits.rule().worth(measure, kind).isPresent())
                .collect(Collectors.toSet());
        tallies(doing.units().stream(), doing).forEach(tally -> tally.tell(told));
        tallies(Stream.of(doing.keeper()), doing).forEach(tally -> tally.owe(doing.owed()));
        merits.of(doing).forEach(this::add);
        return doing.leads().stream().map(Doing.Brought::leadId).toList();
    }

    /// The leads that it brought before the time do not count again.
    void addEarlier(Doing doing) {
        merits.earlier(doing).forEach(this::add);
    }

    private void add(Merit merit) {
        countedFor(merit).forEach(unit -> tally(unit).add(merit));
    }

    /// The units for which a merit counts.
    Stream<String> countedFor(Merit merit) {
        return above(merit.unit(), merit.on());
    }

    private Stream<String> above(String unit, LocalDate day) {
        return (below ? standings.withThoseAbove(unit, day).stream() : Stream.of(unit)).filter(counted);
    }

    /// Each once, though several of its units stand below the same.
    private Stream<OutreachTally> tallies(Stream<String> units, Doing doing) {
        Set<String> all =
                units.flatMap(unit -> above(unit, doing.day())).collect(Collectors.toCollection(LinkedHashSet::new));
        return all.stream().map(this::tally);
    }

    private OutreachTally tally(String unit) {
        return tallies.computeIfAbsent(unit, _ -> new OutreachTally());
    }
}
