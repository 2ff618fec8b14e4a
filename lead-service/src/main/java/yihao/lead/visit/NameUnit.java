package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.VISIT_UNIT_AMBIGUOUS;
import static yihao.lead.visit.VisitProblem.VISIT_UNIT_ANOTHERS;
import static yihao.lead.visit.VisitProblem.VISIT_UNIT_UNKNOWN;

import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.Network;
import yihao.lead.OutreachSight;

/// L9, G5: a row of a spreadsheet may name the unit whose visit it is; who works for that unit or above it sends it.
/// Squads of several districts may be called alike: meant is the one for which the sender works.
public final class NameUnit {

    private final Network network;
    private final OutreachSight sight;

    public NameUnit(Network network, OutreachSight sight) {
        this.network = network;
        this.sight = sight;
    }

    /// @return the unit's id
    public Outcome<String> named(String name, Actor actor) {
        var called = network.called(name);
        if (called.isEmpty()) {
            return Outcome.refused(Refusal.of(VISIT_UNIT_UNKNOWN, "name", name));
        }
        var own = called.stream()
                .map(Network.Entry::id)
                .filter(unit -> sight.mayWorkFor(actor, unit))
                .toList();
        return switch (own.size()) {
            case 0 ->
                Outcome.refused(Refusal.of(
                        VISIT_UNIT_ANOTHERS, "unit", called.getFirst().id()));
            case 1 -> Outcome.done(own.getFirst());
            default -> Outcome.refused(Refusal.of(VISIT_UNIT_AMBIGUOUS, "name", name));
        };
    }
}
