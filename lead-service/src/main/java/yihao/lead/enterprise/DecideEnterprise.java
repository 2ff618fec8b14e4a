package yihao.lead.enterprise;

import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_MERGED;
import static yihao.lead.enterprise.EnterpriseProblem.MAY_NOT_REGISTER;

import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;

/// L2: one decision about an entry that stands by itself, by who brings investors and sees it.
final class DecideEnterprise {

    private final Enterprises enterprises;
    private final EnterpriseSight sight;
    private final Aliases aliases;

    DecideEnterprise(Enterprises enterprises, EnterpriseSight sight) {
        this.enterprises = enterprises;
        this.sight = sight;
        this.aliases = new Aliases(enterprises);
    }

    Outcome<Versioned<Enterprise>> decide(
            String id, EnterpriseAction action, Act act, Function<Enterprise, Outcome<Enterprise>> decision) {
        if (!RegisterEnterprise.mayRegister(act.actor())) {
            return Outcome.refused(MAY_NOT_REGISTER);
        }
        return enterprises.change(id, action, act, enterprise -> {
            if (!sight.sees(act.actor(), enterprise)) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
            }
            return enterprise.mergedInto() == null
                    ? decision.apply(enterprise)
                    : Outcome.refused(Refusal.of(
                            ENTERPRISE_MERGED,
                            "number",
                            aliases.of(id).orElseThrow().state().number()));
        });
    }
}
