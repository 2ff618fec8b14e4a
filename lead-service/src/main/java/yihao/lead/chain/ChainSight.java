package yihao.lead.chain;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.lead.chain.ChainProblem.CHAIN_NOT_YOURS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
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

    /// One decision about the firms of a chain.
    static Outcome<Versioned<IndustryChain>> decide(
            IndustryChains chains,
            String id,
            ChainAction action,
            Act act,
            Function<IndustryChain, Outcome<IndustryChain>> decision) {
        return chains.change(id, action, act, chain -> {
            if (!sees(act.actor())) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
            }
            return mayPlace(act.actor(), chain)
                    ? chain.whileOpen(() -> decision.apply(chain))
                    : Outcome.refused(CHAIN_NOT_YOURS);
        });
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
