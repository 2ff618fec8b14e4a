package yihao.lead;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;

/// L9: who sees what units do outside: who works for one of them or above it, the bureau and the city's leaders. The
/// firms may be such as only confidential reports tell of: others who see the whole city are told what it comes to.
public final class OutreachSight {

    private final Network network;

    public OutreachSight(Network network) {
        this.network = network;
    }

    public static Set<String> readers(Outreach outreach, Network network) {
        return readers(outreach.units(), network);
    }

    private static Set<String> readers(Collection<String> units, Network network) {
        var readers = new HashSet<>(units);
        units.forEach(unit -> readers.addAll(network.ancestorsOf(unit)));
        readers.add(Actor.ALL);
        return readers;
    }

    /// The marks of whoever reads it.
    public static Set<String> marks(Actor actor) {
        if (LeadSight.seesAllThatIsConfidential(actor)) {
            return actor.scopes();
        }
        return LeadSight.worksLeads(actor) ? actor.units() : Set.of("nobody");
    }

    /// The marks of whoever is told what it comes to.
    public static Set<String> marksForCounting(Actor actor) {
        return actor.seesWholeCity() ? actor.scopes() : marks(actor);
    }

    /// Whoever enters it for its own unit.
    public static boolean mayEnter(Actor actor) {
        return LeadSight.worksLeads(actor) || actor.has(BUREAU_OFFICER, BUREAU_HEAD);
    }

    public boolean sees(Actor actor, Outreach outreach) {
        return seesWhatIsDoneBy(outreach.units(), actor);
    }

    public boolean seesWhatIsDoneBy(Collection<String> units, Actor actor) {
        return !Collections.disjoint(readers(units, network), marks(actor));
    }

    public <T extends Outreach> Optional<Versioned<T>> find(Aggregates<T> all, Actor actor, String id) {
        return all.find(id).filter(found -> sees(actor, found.state()));
    }

    /// Whoever works for a unit that keeps the record, or above it, and the bureau. The people named are for them.
    public boolean mayWork(Actor actor, Outreach outreach) {
        return outreach.keepers().stream().anyMatch(unit -> mayWorkFor(actor, unit));
    }

    public boolean mayWorkFor(Actor actor, String unit) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD)
                || (LeadSight.worksLeads(actor) && actor.units().stream().anyMatch(mine -> belongsTo(mine, unit)));
    }

    /// Whether a unit is one of these, above or below one of them.
    public boolean areRelated(Collection<String> units, String unit) {
        return units.stream().anyMatch(one -> belongsTo(one, unit) || belongsTo(unit, one));
    }

    private boolean belongsTo(String above, String unit) {
        return above.equals(unit) || network.ancestorsOf(unit).contains(above);
    }

    /// One decision about what the actor sees and works.
    public <T extends Outreach> Outcome<Versioned<T>> decide(
            Aggregates<T> all, String id, Enum<?> action, Act act, Function<T, Outcome<T>> decision) {
        return all.change(id, action, act, one -> {
            if (!sees(act.actor(), one)) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
            }
            return mayWork(act.actor(), one) ? decision.apply(one) : Outcome.refused(one.notYours());
        });
    }
}
