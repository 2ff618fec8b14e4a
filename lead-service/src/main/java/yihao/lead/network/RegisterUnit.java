package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.DIVISION_UNKNOWN;
import static yihao.lead.network.NetworkProblem.ONLY_SECURITY_ADMINISTRATOR;
import static yihao.lead.network.NetworkProblem.PARENT_UNKNOWN;
import static yihao.lead.network.NetworkProblem.UNIT_CYCLE;
import static yihao.lead.network.NetworkProblem.UNIT_ID_UNFIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reference.Divisions;

/// L1: a unit is registered or changed under its business id; saying the same twice changes nothing. Units below it
/// follow, because who may see a row depends on what stands above its unit.
public final class RegisterUnit {

    /// Ids stand in the rows beside the marks for the whole city, and are put together with them.
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Set<String> MARKS = Set.of(Actor.ALL, Actor.CITY);

    private final Units units;
    private final OfficerRegister officers;
    private final Divisions divisions;

    public RegisterUnit(Units units, OfficerRegister officers, Divisions divisions) {
        this.units = units;
        this.officers = officers;
        this.divisions = divisions;
    }

    /// What is said about a unit.
    public record UnitFacts(
            UnitKind kind,
            String nameZh,
            String nameEn,
            @Nullable String parent,
            @Nullable String divisionCode,
            @Nullable String telephone,
            boolean active) {}

    public Outcome<Versioned<Unit>> register(String id, UnitFacts facts, Act act) {
        if (!act.actor().has(Function.SECURITY_ADMINISTRATOR)) {
            return Outcome.refused(ONLY_SECURITY_ADMINISTRATOR);
        }
        if (!ID.matcher(id).matches() || MARKS.contains(id)) {
            return Outcome.refused(Refusal.of(UNIT_ID_UNFIT, "id", id));
        }
        if (facts.divisionCode() != null && divisions.find(facts.divisionCode()).isEmpty()) {
            return Outcome.refused(Refusal.of(DIVISION_UNKNOWN, "divisionCode", facts.divisionCode()));
        }
        return ancestors(id, facts.parent()).flatMap(above -> save(id, unit(facts, above), act));
    }

    private Outcome<Versioned<Unit>> save(String id, Unit unit, Act act) {
        if (units.find(id).isEmpty()) {
            try {
                return Outcome.done(units.add(id, unit, UnitAction.REGISTERED, act));
            } catch (yihao.kernel.Aggregates.Taken _) {
                // somebody registered it in between: change it
            }
        }
        var saved =
                units.change(id, unit.active() ? UnitAction.CHANGED : UnitAction.ENDED, act, _ -> Outcome.done(unit));
        below(id).forEach(child -> follow(child, act.alsoFor()));
        officers.of(id, Integer.MAX_VALUE).forEach(officer -> follow(officer, unit.ancestors(), act.alsoFor()));
        return saved;
    }

    private void follow(Versioned<Unit> child, Act act) {
        if (ancestors(child.id(), child.state().parent()) instanceof Outcome.Done<List<String>>(var above)) {
            units.change(child.id(), UnitAction.CHANGED, act, unit -> Outcome.done(under(unit, above)));
            officers.of(child.id(), Integer.MAX_VALUE).forEach(officer -> follow(officer, above, act));
        }
    }

    private void follow(Versioned<Officer> one, List<String> above, Act act) {
        officers.change(one.id(), OfficerAction.CHANGED, act, officer -> Outcome.done(officer.below(above)));
    }

    /// The nearest first, so that each finds its parent already right.
    private List<Versioned<Unit>> below(String id) {
        return units.all().stream()
                .filter(unit -> unit.state().ancestors().contains(id))
                .sorted(Comparator.comparingInt(unit -> unit.state().ancestors().size()))
                .toList();
    }

    private Outcome<List<String>> ancestors(String id, @Nullable String parent) {
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

    private static Unit unit(UnitFacts facts, List<String> above) {
        return new Unit(
                facts.kind(),
                facts.nameZh(),
                facts.nameEn(),
                facts.parent(),
                above,
                facts.divisionCode(),
                facts.telephone(),
                facts.active());
    }

    private static Unit under(Unit unit, List<String> above) {
        return new Unit(
                unit.unitKind(),
                unit.nameZh(),
                unit.nameEn(),
                unit.parent(),
                above,
                unit.divisionCode(),
                unit.telephone(),
                unit.active());
    }
}
