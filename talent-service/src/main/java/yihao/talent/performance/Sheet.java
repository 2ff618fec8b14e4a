package yihao.talent.performance;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rule TS-09: the performance pay of a unit in a period, from the first count to the lock.
///
/// @param quarters the quarters of the unit that it pays for: no other sheet pays for one of them
/// @param method the version it is reckoned by
/// @param known when the facts were asked for
/// @param digest of what was locked
public record Sheet(
        String number,
        List<String> quarters,
        String unit,
        String period,
        String method,
        List<SheetLine> lines,
        Status status,
        String preparedBy,
        @Nullable String checkedBy,
        @Nullable String approvedBy,
        @Nullable String returnedBecause,
        Instant known,
        @Nullable String digest) {

    public enum Status {
        PREPARED,
        CHECKED,
        LOCKED
    }

    public Sheet {
        quarters = List.copyOf(quarters);
        lines = List.copyOf(lines);
    }

    static List<String> quarters(String unit, Period period) {
        return period.quarters().stream().map(quarter -> unit + "|" + quarter).toList();
    }

    public Period span() {
        return Period.of(period).orElseThrow();
    }

    public Optional<SheetLine> lineOf(String appointment) {
        return lines.stream()
                .filter(line -> line.appointment().equals(appointment))
                .findFirst();
    }

    /// Whose own line it holds.
    public Set<String> subjects() {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(line.subject()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Outcome<Sheet> recount(List<SheetLine> counted, Instant at) {
        return status == Status.PREPARED ? done(with(counted, at)) : refused(SheetRefusal.NOT_OPEN);
    }

    Outcome<Sheet> enter(String appointment, Actor by, UnaryOperator<SheetLine> entry) {
        if (status != Status.PREPARED) {
            return refused(SheetRefusal.NOT_OPEN);
        }
        var line = lineOf(appointment);
        if (line.isEmpty()) {
            return refused(Refusal.of(SheetRefusal.LINE_UNKNOWN, "id", appointment));
        }
        if (by.is(line.get().subject())) {
            return refused(SheetRefusal.OWN_LINE);
        }
        var entered = lines.stream()
                .map(one -> one.appointment().equals(appointment) ? entry.apply(one) : one)
                .toList();
        return done(with(entered, known));
    }

    Outcome<Sheet> check(Actor by) {
        return status == Status.PREPARED
                ? done(next(Status.CHECKED, by.subject(), null, null, null))
                : refused(SheetRefusal.NOT_OPEN);
    }

    Outcome<Sheet> sendBack(Actor by, String reason) {
        return approvable(by).map(_ -> next(Status.PREPARED, null, null, reason, null));
    }

    Outcome<Sheet> approve(Actor by) {
        return approvable(by).map(_ -> next(Status.LOCKED, checkedBy, by.subject(), null, SheetDigest.of(lines)));
    }

    /// By nobody who prepared, checked or marked it, nor has a line in it.
    Outcome<Sheet> approvable(Actor by) {
        if (status != Status.CHECKED) {
            return refused(SheetRefusal.NOT_CHECKED);
        }
        var hands = new HashSet<>(Set.of(preparedBy));
        hands.addAll(subjects());
        lines.forEach(line -> line.given().forEach(given -> hands.add(given.by())));
        if (checkedBy != null) {
            hands.add(checkedBy);
        }
        return hands.stream().anyMatch(by::is) ? refused(SheetRefusal.SAME_PERSON) : done(this);
    }

    private Sheet with(List<SheetLine> others, Instant at) {
        return new Sheet(
                number,
                quarters,
                unit,
                period,
                method,
                others,
                status,
                preparedBy,
                checkedBy,
                approvedBy,
                returnedBecause,
                at,
                digest);
    }

    private Sheet next(
            Status state,
            @Nullable String checked,
            @Nullable String approved,
            @Nullable String reason,
            @Nullable String locked) {
        return new Sheet(
                number,
                quarters,
                unit,
                period,
                method,
                lines,
                state,
                preparedBy,
                checked,
                approved,
                reason,
                known,
                locked);
    }
}
