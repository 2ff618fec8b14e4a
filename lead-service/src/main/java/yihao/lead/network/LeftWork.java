package yihao.lead.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.PageByPage;

/// L1 交接: an appointment ends by itself on its last day. Where nobody beside the unit's head goes on from the next
/// day, the work that is open there has to be handed over: to somebody appointed, by renewing, or to another unit. It
/// is
/// told once for a unit, of the last one who did the work. Nothing open, nothing left.
public final class LeftWork {

    private final OfficerRegister officers;
    private final Units units;
    private final OpenWork openWork;
    private final Clock clock;

    public LeftWork(OfficerRegister officers, Units units, OpenWork openWork, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.openWork = openWork;
        this.clock = clock;
    }

    /// @param officer the last one who does, or did, the work
    /// @param open how much of it waits there now
    public record Left(String unit, Versioned<Officer> officer, LocalDate lastDay, int open) {

        Set<Function> functions() {
            var all = new HashSet<>(officer.state().functions());
            all.addAll(Officer.HEADS);
            return all;
        }
    }

    /// What is left, or will be, by appointments that end on this day or before.
    ///
    /// @param asked of which officers' units
    public Stream<Left> endingBy(LocalDate day, Predicate<Officer> asked) {
        return PageByPage.<Officer>all((after, limit) -> officers.endingBy(day, after, limit))
                .map(Versioned::state)
                .filter(asked)
                .map(Officer::unit)
                .distinct()
                .flatMap(unit -> in(unit).stream())
                .filter(left -> !left.lastDay().isAfter(day));
    }

    public Optional<Left> in(String unit) {
        return units.find(unit)
                .map(Versioned::state)
                .filter(found -> found.active() && found.workedBy() == null)
                .flatMap(_ -> last(officers.of(unit, Integer.MAX_VALUE)))
                .flatMap(last -> left(unit, last));
    }

    private Optional<Left> left(String unit, Versioned<Officer> last) {
        var until = last.state().until();
        var open = openWork.of(unit, last.state().functions(), clock.instant()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return until == null || open == 0 ? Optional.empty() : Optional.of(new Left(unit, last, until, open));
    }

    /// Whoever works there longest, of several the last by subject; nobody where one stays, or another goes on.
    private Optional<Versioned<Officer>> last(List<Versioned<Officer>> there) {
        var today = CityTime.day(clock.instant());
        return there.stream()
                .filter(one -> one.state().works())
                .filter(one -> !one.state().from().isAfter(today))
                .max(Comparator.<Versioned<Officer>, Boolean>comparing(
                                one -> one.state().worksBesideHead())
                        .thenComparing(one -> lastDay(one.state()))
                        .thenComparing(Versioned::id))
                .filter(last -> there.stream().noneMatch(one -> goesOn(one.state(), last.state(), today)));
    }

    private static boolean goesOn(Officer other, Officer leaver, LocalDate today) {
        var until = leaver.until();
        if (until == null) {
            return true;
        }
        var next = until.isBefore(today) ? today : until.plusDays(1);
        return other.holdsOn(next) && other.goesOnFor(leaver);
    }

    private static LocalDate lastDay(Officer officer) {
        return officer.until() == null ? LocalDate.MAX : officer.until();
    }

    /// Whether it waits for the head of this unit: the nearest there is, in the unit itself or above it.
    public boolean waitsFor(Left left, Predicate<String> headOf, boolean headOfBureau) {
        var today = CityTime.day(clock.instant());
        var above = left.officer().state().unitAncestors();
        return Stream.concat(Stream.of(left.unit()), above.stream())
                .filter(here -> officers.of(here, Integer.MAX_VALUE).stream()
                        .anyMatch(
                                one -> one.state().holdsOn(today) && one.state().isHead()))
                .findFirst()
                .map(headOf::test)
                .orElse(headOfBureau);
    }
}
