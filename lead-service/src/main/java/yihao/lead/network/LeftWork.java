package yihao.lead.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.RunningClock;

/// L1 交接: an appointment ends by itself on its last day. Where nobody goes on from the next day, what is open has to
/// be handed over: to somebody appointed, by renewing, or to another unit. It is told once for a unit, of the last one
/// who did the work. Nothing open, nothing left.
public final class LeftWork {

    /// For the unit alone: for those above it, a letter does not exist.
    static final String LETTERS = "lead.use-letter";

    private final OfficerRegister officers;
    private final Units units;
    private final Network network;
    private final OpenWork openWork;
    private final Clock clock;

    public LeftWork(OfficerRegister officers, Units units, Network network, OpenWork openWork, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.network = network;
        this.openWork = openWork;
        this.clock = clock;
    }

    /// @param open how much of each kind of work waits there now
    public record Left(Last last, Map<String, Integer> open) {

        public Left {
            open = Map.copyOf(open);
        }

        /// How much is open; nothing where there are only letters.
        public String number() {
            var told = open.entrySet().stream()
                    .filter(kind -> !kind.getKey().equals(LETTERS))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return told == 0 ? "" : String.valueOf(told);
        }
    }

    /// The last one who works in a unit, or did.
    public record Last(String unit, Versioned<Officer> officer, LocalDate day) {

        Set<Function> functions() {
            var all = new HashSet<>(officer.state().functions());
            all.retainAll(RunningClock.WORKERS);
            all.addAll(RunningClock.HEADS);
            return all;
        }
    }

    /// What is left, or will be, by appointments that end on this day or before, the first to end first.
    public Stream<Left> endingBy(LocalDate day) {
        return lastOnes(day, units.all()).flatMap(last -> left(last).stream());
    }

    /// What of it waits for this head: of the unit, or the nearest there is of those asked for it.
    public Stream<Left> endingBy(LocalDate day, Actor head) {
        var asked = head.has(Function.BUREAU_HEAD) ? units.all() : units.within(head.units());
        return lastOnes(day, asked).filter(last -> waitsFor(last, head)).flatMap(last -> left(last).stream());
    }

    public Optional<Left> in(String unit) {
        return units.find(unit)
                .filter(found -> found.state().doesItsOwnWork())
                .flatMap(_ -> last(officers.of(unit, Integer.MAX_VALUE)))
                .flatMap(this::left);
    }

    /// Asks about units where somebody stays no further: these are almost all.
    private Stream<Last> lastOnes(LocalDate day, Collection<Versioned<Unit>> asked) {
        var left = asked.stream()
                .filter(unit -> unit.state().doesItsOwnWork())
                .map(Versioned::id)
                .collect(toCollection(HashSet::new));
        left.removeAll(officers.workedAfter(day, today(), left));
        return officers.ofAll(left).stream()
                .collect(groupingBy(one -> one.state().unit()))
                .values()
                .stream()
                .flatMap(there -> last(there).stream())
                .filter(last -> !last.day().isAfter(day))
                .sorted(Comparator.comparing(Last::day).thenComparing(Last::unit));
    }

    /// Whoever works there longest, of several the last by subject; nobody where one stays, or another goes on.
    private Optional<Last> last(Collection<Versioned<Officer>> there) {
        return there.stream()
                .filter(one -> one.state().hasWorkedBy(today()))
                .max(Comparator.<Versioned<Officer>, LocalDate>comparing(one -> lastDay(one.state()))
                        .thenComparing(Versioned::id))
                .map(one -> new Last(one.state().unit(), one, lastDay(one.state())))
                .filter(last -> !last.day().equals(LocalDate.MAX) && isNobodyLeft(there, last.day()));
    }

    private boolean isNobodyLeft(Collection<Versioned<Officer>> there, LocalDate lastDay) {
        var next = lastDay.isBefore(today()) ? today() : lastDay.plusDays(1);
        return there.stream().noneMatch(one -> one.state().worksOn(next));
    }

    private static LocalDate lastDay(Officer officer) {
        return officer.until() == null ? LocalDate.MAX : officer.until();
    }

    private Optional<Left> left(Last last) {
        return Optional.of(openWork.where(last.officer().state(), clock.instant()))
                .filter(open -> !open.isEmpty())
                .map(open -> new Left(last, open));
    }

    private boolean waitsFor(Last last, Actor head) {
        return network.askedFor(last.unit()).stream()
                .filter(this::hasHead)
                .findFirst()
                .map(head.unit()::equals)
                .orElse(head.has(Function.BUREAU_HEAD));
    }

    private boolean hasHead(String unit) {
        return officers.of(unit, Integer.MAX_VALUE).stream()
                .anyMatch(one -> one.state().holdsOn(today()) && one.state().isHead());
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
