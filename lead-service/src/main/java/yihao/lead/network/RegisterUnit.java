package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.DIVISION_UNKNOWN;
import static yihao.lead.network.NetworkProblem.ONLY_SECURITY_ADMINISTRATOR;
import static yihao.lead.network.NetworkProblem.UNIT_ENDS_BY_DECISION;
import static yihao.lead.network.NetworkProblem.UNIT_ID_UNFIT;
import static yihao.lead.network.NetworkProblem.UNIT_REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reference.Divisions;

/// L1: a unit is registered or changed under its business id; saying the same twice changes nothing. It moves below
/// another one with a reason, and those below it follow.
public final class RegisterUnit {

    /// Ids stand in the rows beside the marks for the whole city, and are put together with them.
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Set<String> MARKS = Set.of(Actor.ALL, Actor.CITY);

    private final Units units;
    private final Following following;
    private final Divisions divisions;

    public RegisterUnit(Units units, OfficerRegister officers, Divisions divisions) {
        this.units = units;
        this.following = new Following(units, officers);
        this.divisions = divisions;
    }

    /// What is said about a unit.
    ///
    /// @param active said of a unit that has ended: it is there again; not said, it stays as it is
    public record UnitFacts(
            UnitKind kind,
            String nameZh,
            String nameEn,
            @Nullable String parent,
            @Nullable String divisionCode,
            @Nullable String telephone,
            @Nullable Boolean active) {}

    public Outcome<Versioned<Unit>> register(String id, UnitFacts facts, Act act) {
        if (!act.actor().has(Function.SECURITY_ADMINISTRATOR)) {
            return Outcome.refused(ONLY_SECURITY_ADMINISTRATOR);
        }
        return whatIsWrong(id, facts)
                .<Outcome<Versioned<Unit>>>map(Outcome::refused)
                .orElseGet(() -> following.above(id, facts.parent()).flatMap(above -> save(id, facts, above, act)));
    }

    /// With the unit itself; its place among the others is another question.
    Optional<Refusal> whatIsWrong(String id, UnitFacts facts) {
        if (!ID.matcher(id).matches() || MARKS.contains(id)) {
            return Optional.of(Refusal.of(UNIT_ID_UNFIT, "id", id));
        }
        return facts.divisionCode() != null
                        && divisions.find(facts.divisionCode()).isEmpty()
                ? Optional.of(Refusal.of(DIVISION_UNKNOWN, "divisionCode", facts.divisionCode()))
                : Optional.empty();
    }

    private Outcome<Versioned<Unit>> save(String id, UnitFacts facts, List<String> above, Act act) {
        if (units.find(id).isEmpty()) {
            try {
                return Outcome.done(
                        units.add(id, unit(facts, above, CityTime.day(act.at())), UnitAction.REGISTERED, act));
            } catch (yihao.kernel.Aggregates.Taken _) {
                // somebody registered it in between: change it
            }
        }
        var worker = units.find(id).map(found -> found.state().workedBy()).orElse(null);
        var saved = units.change(id, UnitAction.CHANGED, act, before -> changed(before, facts, above, act));
        if (saved instanceof Outcome.Done<Versioned<Unit>>) {
            following.moved(id, act.alsoFor());
            following.workersOf(worker, act.alsoFor());
        }
        return saved;
    }

    private static Outcome<Unit> changed(Unit before, UnitFacts facts, List<String> above, Act act) {
        if (before.active() && Boolean.FALSE.equals(facts.active())) {
            return Outcome.refused(UNIT_ENDS_BY_DECISION);
        }
        var moves = !Objects.equals(before.parent(), facts.parent());
        if (moves && (act.reason() == null || act.reason().isBlank())) {
            return Outcome.refused(UNIT_REASON_MISSING);
        }
        var next = unit(facts, above, before.registeredOn())
                .lookingAfter(before.territories())
                .having(before.under(above, CityTime.day(act.at())).stood());
        var staysEnded = !before.active() && !Boolean.TRUE.equals(facts.active());
        return Outcome.done(
                staysEnded && before.endedOn() != null
                        ? next.ended(before.endedOn(), before.workedBy())
                        : next.workedBy(before.active() ? before.workedBy() : null));
    }

    private static Unit unit(UnitFacts facts, List<String> above, @Nullable LocalDate registeredOn) {
        return new Unit(
                facts.kind(),
                facts.nameZh(),
                facts.nameEn(),
                facts.parent(),
                above,
                facts.divisionCode(),
                facts.telephone(),
                true,
                null,
                null,
                List.of(),
                registeredOn,
                List.of());
    }
}
