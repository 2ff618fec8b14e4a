package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.ONLY_SECURITY_ADMINISTRATOR;
import static yihao.lead.network.NetworkProblem.SUCCESSOR_MISSING;
import static yihao.lead.network.NetworkProblem.SUCCESSOR_UNFIT;
import static yihao.lead.network.NetworkProblem.UNIT_ALREADY_ENDED;
import static yihao.lead.network.NetworkProblem.UNIT_END_IN_FUTURE;
import static yihao.lead.network.NetworkProblem.UNIT_HAS_UNITS_BELOW;
import static yihao.lead.network.NetworkProblem.UNIT_REASON_MISSING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;

/// L1: a unit ends on a day, with a reason, and its successor goes on with its open work; a unit in which nobody works
/// has its work done by another. What was reported stays credited to the unit that reported it.
public final class HandOverWork {

    /// Whose open work a unit's end leaves behind.
    private static final Set<Function> UNIT_WORK = Set.of(Function.UNIT_OFFICER, Function.UNIT_HEAD);

    private final Units units;
    private final OfficerRegister officers;
    private final OpenWork openWork;
    private final Following following;

    public HandOverWork(Units units, OfficerRegister officers, OpenWork openWork) {
        this.units = units;
        this.officers = officers;
        this.openWork = openWork;
        this.following = new Following(units, officers);
    }

    /// @param by the unit that does this one's work from now on; none: the unit itself again
    public Outcome<Versioned<Unit>> takeOver(String id, @Nullable String by, Act act) {
        return whyNot(act)
                .or(() -> whyNotBy(id, by))
                .<Outcome<Versioned<Unit>>>map(Outcome::refused)
                .orElseGet(() -> record(id, by, act));
    }

    /// The last one who works in a unit leaves it to another.
    Outcome<Versioned<Unit>> leaveTo(String id, String by, Act act) {
        return whyNotBy(id, by).<Outcome<Versioned<Unit>>>map(Outcome::refused).orElseGet(() -> record(id, by, act));
    }

    private Outcome<Versioned<Unit>> record(String id, @Nullable String by, Act act) {
        var before = units.find(id).map(found -> found.state().workedBy());
        var action = by == null ? UnitAction.GIVEN_BACK : UnitAction.TAKEN_OVER;
        var saved = units.change(
                id,
                action,
                act,
                unit -> unit.active()
                        ? Outcome.done(unit.workedBy(by))
                        : Outcome.refused(Refusal.of(UNIT_ALREADY_ENDED, "unit", id)));
        if (saved instanceof Outcome.Done<Versioned<Unit>>) {
            before.ifPresent(former -> following.workersOf(former, act.alsoFor()));
            following.workersOf(by, act.alsoFor());
        }
        return saved;
    }

    public Outcome<Versioned<Unit>> end(String id, LocalDate lastDay, @Nullable String successor, Act act) {
        var unit = units.find(id);
        if (unit.isEmpty()) {
            return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        return whyNot(act)
                .or(() -> whyNotEnd(id, lastDay, act))
                .or(() -> whyNotBy(id, successor))
                .or(() -> successor == null ? whatIsLeft(id, act) : Optional.empty())
                .<Outcome<Versioned<Unit>>>map(Outcome::refused)
                .orElseGet(() -> recordEnd(id, lastDay, successor, act));
    }

    private Outcome<Versioned<Unit>> recordEnd(String id, LocalDate lastDay, @Nullable String successor, Act act) {
        var saved = units.change(id, UnitAction.ENDED, act, unit -> {
            var ended = unit.ended(lastDay, successor);
            return unit.active() || unit.equals(ended)
                    ? Outcome.done(ended)
                    : Outcome.refused(Refusal.of(UNIT_ALREADY_ENDED, "unit", id));
        });
        if (saved instanceof Outcome.Done<Versioned<Unit>> && successor != null) {
            goAlong(id, successor, act.alsoFor());
            following.workersOf(successor, act.alsoFor());
        }
        return saved;
    }

    /// Whoever still works there works in the successor from now on.
    private void goAlong(String id, String successor, Act act) {
        var to = units.find(successor).orElseThrow().state();
        var taken = following.takenOverBy(successor);
        var today = CityTime.day(act.at());
        officers.of(id, Integer.MAX_VALUE).stream()
                .filter(one ->
                        one.state().until() == null || !one.state().until().isBefore(today))
                .forEach(one -> officers.change(
                        one.id(),
                        OfficerAction.WENT_ALONG,
                        act,
                        officer -> Outcome.done(officer.at(successor, to.ancestors(), taken))));
    }

    private static Optional<Refusal> whyNot(Act act) {
        if (!act.actor().has(Function.SECURITY_ADMINISTRATOR)) {
            return Optional.of(Refusal.of(ONLY_SECURITY_ADMINISTRATOR));
        }
        return act.reason() == null || act.reason().isBlank()
                ? Optional.of(Refusal.of(UNIT_REASON_MISSING))
                : Optional.empty();
    }

    /// Nobody's work comes back to itself.
    private Optional<Refusal> whyNotBy(String id, @Nullable String by) {
        if (by == null) {
            return Optional.empty();
        }
        var fits = !by.equals(id)
                && units.find(by).filter(unit -> unit.state().active()).isPresent()
                && !following.takenOverBy(id).contains(by);
        return fits ? Optional.empty() : Optional.of(Refusal.of(SUCCESSOR_UNFIT, "unit", by));
    }

    private Optional<Refusal> whyNotEnd(String id, LocalDate lastDay, Act act) {
        if (lastDay.isAfter(CityTime.day(act.at()))) {
            return Optional.of(Refusal.of(UNIT_END_IN_FUTURE, "date", lastDay));
        }
        var below = units.all().stream()
                .filter(unit -> unit.state().active() && id.equals(unit.state().parent()))
                .count();
        return below == 0
                ? Optional.empty()
                : Optional.of(new Refusal(UNIT_HAS_UNITS_BELOW, Map.of("unit", id, "below", below)));
    }

    private Optional<Refusal> whatIsLeft(String id, Act act) {
        var today = CityTime.day(act.at());
        var work = new HashMap<>(openWork.of(new Actor("anybody", "anybody", id, UNIT_WORK), act.at()));
        var people = (int) officers.of(id, Integer.MAX_VALUE).stream()
                .filter(one -> one.state().holdsOn(today))
                .count();
        work.merge("officers", people, Integer::sum);
        work.merge("taken-over", following.takenOverBy(id).size(), Integer::sum);
        work.values().removeIf(count -> count == 0);
        return work.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(SUCCESSOR_MISSING, Map.of("unit", id, "work", work)));
    }
}
