package yihao.lead.chain;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Actor;
import yihao.lead.LeadSight;

/// L2: the chains are the whole city's; the bureau keeps them, and the unit that leads one places firms on it, too.
public final class ChainSight {

    private ChainSight() {}

    public static boolean sees(Actor actor) {
        return LeadSight.isSighted(actor);
    }

    static boolean mayKeep(Actor actor) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD);
    }

    static boolean mayPlace(Actor actor, IndustryChain chain) {
        return mayKeep(actor)
                || (actor.has(UNIT_OFFICER, UNIT_HEAD)
                        && actor.worksFor(chain.plan().unit()));
    }

    /// What the actor may do with it now.
    public static List<String> actions(Actor actor, IndustryChain chain) {
        var actions = new ArrayList<String>();
        if (chain.isOpen() && mayPlace(actor, chain)) {
            actions.add("place");
        }
        if (chain.isOpen() && mayKeep(actor)) {
            actions.addAll(List.of("change", "close"));
        }
        return actions;
    }
}
