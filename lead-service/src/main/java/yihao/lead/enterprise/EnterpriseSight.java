package yihao.lead.enterprise;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.lead.LeadSight;
import yihao.lead.Network;

/// L7: the register is the whole city's. Only what nobody but confidential reports has told of is there for the units
/// that told it, what stands above them, the bureau and the city's leaders.
public final class EnterpriseSight {

    private final Network network;

    public EnterpriseSight(Network network) {
        this.network = network;
    }

    public boolean sees(Actor actor, Enterprise enterprise) {
        return !Collections.disjoint(readers(enterprise), marks(actor));
    }

    /// The marks that the readers of an enterprise have.
    public Set<String> readers(Enterprise enterprise) {
        if (enterprise.isOpen()) {
            return Set.of(Actor.CITY);
        }
        var readers = new HashSet<>(enterprise.confidentialTo());
        enterprise.confidentialTo().forEach(unit -> readers.addAll(network.ancestorsOf(unit)));
        readers.add(Actor.ALL);
        return readers;
    }

    /// Whether the leads of this unit are for the reader, however confidential they are.
    boolean seesReportsOf(Actor actor, String unit) {
        var readers = new HashSet<>(network.ancestorsOf(unit));
        readers.addAll(Set.of(unit, Actor.ALL));
        return !Collections.disjoint(readers, marks(actor));
    }

    /// The marks of this reader. Seeing the whole city is not enough for what is confidential.
    public Set<String> marks(Actor actor) {
        var marks = new HashSet<>(Set.of(Actor.CITY));
        if (LeadSight.worksLeads(actor)) {
            marks.addAll(actor.units());
        }
        if (LeadSight.seesAllThatIsConfidential(actor)) {
            marks.add(Actor.ALL);
        }
        return marks;
    }
}
