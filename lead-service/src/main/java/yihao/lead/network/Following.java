package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.PARENT_UNKNOWN;
import static yihao.lead.network.NetworkProblem.UNIT_CYCLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// L1: units below a unit, and the officers of each, follow what happens to it: who may see a row depends on what
/// stands above its unit, who may work it on who has taken over. Done twice it changes nothing.
final class Following {

    private final Units units;
    private final OfficerRegister officers;

    Following(Units units, OfficerRegister officers) {
        this.units = units;
        this.officers = officers;
    }

    /// After a unit has got another parent. The nearest first, so that each finds its parent already right.
    void moved(String id, Act act) {
        units.all().stream()
                .filter(unit -> unit.state().ancestors().contains(id))
                .sorted(Comparator.comparingInt(unit -> unit.state().ancestors().size()))
                .forEach(child -> moveAlong(child, act));
        officersOf(id, act);
    }

    private void moveAlong(Versioned<Unit> child, Act act) {
        if (above(child.id(), child.state().parent()) instanceof Outcome.Done<List<String>>(var above)) {
            units.change(
                    child.id(),
                    UnitAction.FOLLOWED,
                    act,
                    unit -> Outcome.done(unit.under(above, CityTime.day(act.at()))));
            officersOf(child.id(), act);
        }
    }

    /// The officers of a unit stand where it stands and work what it has taken over.
    void officersOf(String id, Act act) {
        units.find(id).ifPresent(unit -> {
            var taken = takenOverBy(id);
            officers.of(id, Integer.MAX_VALUE)
                    .forEach(one -> officers.change(
                            one.id(),
                            OfficerAction.FOLLOWED,
                            act,
                            officer -> Outcome.done(officer.at(id, unit.state().ancestors(), taken))));
        });
    }

    /// The officers who do a unit's work, and those on whom it comes where that unit's is done by another in turn; two
    /// decisions at one instant may have closed a circle.
    void workersOf(@Nullable String unit, Act act) {
        var done = new LinkedHashSet<String>();
        for (var next = unit; next != null && done.add(next); ) {
            officersOf(next, act);
            next = units.find(next).map(found -> found.state().workedBy()).orElse(null);
        }
    }

    /// All units whose work has come to this one, also by way of others.
    List<String> takenOverBy(String id) {
        var taken = new LinkedHashSet<String>();
        var asked = new ArrayList<>(List.of(id));
        for (int i = 0; i < asked.size(); i++) {
            units.workedBy(asked.get(i)).stream()
                    .map(Versioned::id)
                    .filter(taken::add)
                    .forEach(asked::add);
        }
        return taken.stream().sorted().toList();
    }

    Outcome<List<String>> above(String id, @Nullable String parent) {
        var above = new ArrayList<String>();
        for (var next = parent; next != null; ) {
            if (next.equals(id) || above.contains(next)) {
                return Outcome.refused(UNIT_CYCLE);
            }
            var found = units.find(next);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(PARENT_UNKNOWN, "parent", next));
            }
            above.add(next);
            next = found.get().state().parent();
        }
        return Outcome.done(above);
    }
}
