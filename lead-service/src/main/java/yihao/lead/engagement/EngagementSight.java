package yihao.lead.engagement;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.FINANCE;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.Network;

/// L1: an engagement is seen by who works for its unit or above it, the bureau, the city's leaders, finance and the
/// auditor; what it costs by the bureau, finance and the auditor alone.
public final class EngagementSight {

    private final Engagements engagements;
    private final Network network;

    public EngagementSight(Engagements engagements, Network network) {
        this.engagements = engagements;
        this.network = network;
    }

    public static Set<String> readers(Engagement engagement, Network network) {
        var readers = new HashSet<>(network.ancestorsOf(engagement.unit()));
        readers.add(engagement.unit());
        readers.add(Actor.ALL);
        return readers;
    }

    public static Set<String> marks(Actor actor) {
        if (actor.has(BUREAU_OFFICER, BUREAU_HEAD, CITY_LEADER, FINANCE, AUDITOR)) {
            return Set.of(Actor.ALL);
        }
        return LeadSight.worksLeads(actor) ? actor.units() : Set.of("nobody");
    }

    public Optional<Versioned<Engagement>> find(Actor actor, String id) {
        return engagements.find(id).filter(found -> sees(actor, found.state()));
    }

    boolean sees(Actor actor, Engagement engagement) {
        return !Collections.disjoint(readers(engagement, network), marks(actor));
    }

    public static boolean seesFees(Actor actor) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD, FINANCE, AUDITOR);
    }

    /// How to reach somebody is for those who work with them.
    public static boolean seesTelephone(Actor actor) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD) || LeadSight.worksLeads(actor);
    }
}
