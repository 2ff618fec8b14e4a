package yihao.lead.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.lead.Network.Standing;
import yihao.lead.OutreachSight;

/// Which units stood below which on what day: what a unit did counts for those above it then, and is read by
/// those above it now.
record Standings(Map<String, Standing> units) {

    List<String> withThoseAbove(String unit, LocalDate day) {
        return Stream.concat(Stream.of(unit), standing(unit).stream().flatMap(one -> one.on(day).stream()))
                .toList();
    }

    /// With those that stand below them, or stood there on this day or a later one.
    Set<String> withThoseBelow(Collection<String> above, LocalDate since) {
        return Stream.concat(
                        above.stream(),
                        units.entrySet().stream()
                                .filter(unit -> standsBelow(unit.getValue(), above, since))
                                .map(Map.Entry::getKey))
                .collect(Collectors.toSet());
    }

    private static boolean standsBelow(Standing unit, Collection<String> above, LocalDate since) {
        return !Collections.disjoint(unit.ancestors(), above)
                || unit.before().stream()
                        .anyMatch(one -> !one.until().isBefore(since) && !Collections.disjoint(one.ancestors(), above));
    }

    /// Whether the actor is told what this unit did.
    boolean isToldOf(Actor actor, String unit) {
        var readers = new HashSet<>(List.of(unit, Actor.ALL));
        standing(unit).ifPresent(one -> readers.addAll(one.ancestors()));
        return !Collections.disjoint(readers, OutreachSight.marksForCounting(actor));
    }

    boolean isOf(String kind, String unit) {
        return standing(unit).filter(one -> one.kind().equals(kind)).isPresent();
    }

    private Optional<Standing> standing(String unit) {
        return Optional.ofNullable(units.get(unit));
    }
}
