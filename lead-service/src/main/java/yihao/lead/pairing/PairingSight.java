package yihao.lead.pairing;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.enterprise.FindEnterprise;

/// L2: who is paired with a firm is seen by whoever sees the firm; whom to speak to there by the bureau and the leader.
public final class PairingSight {

    private final Pairings pairings;
    private final FindEnterprise find;

    public PairingSight(Pairings pairings, FindEnterprise find) {
        this.pairings = pairings;
        this.find = find;
    }

    public Optional<Versioned<Pairing>> find(Actor actor, String id) {
        return pairings.find(id).filter(found -> sees(actor, found.state()));
    }

    boolean sees(Actor actor, Pairing pairing) {
        return LeadSight.isSighted(actor)
                && find.of(pairing.enterpriseId(), actor).isPresent();
    }

    /// The pairings of all firms are for those from whom no firm is kept.
    public static boolean seesAll(Actor actor) {
        return LeadSight.seesAllThatIsConfidential(actor);
    }

    public static boolean seesContact(Actor actor, Pairing pairing) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD) || actor.is(pairing.leader());
    }
}
