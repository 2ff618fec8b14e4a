package yihao.project.policy;

import java.util.List;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule PO-01: the tiers of the city's policies, from the general one down, as data ("1+3+5").
public record PolicySystem(List<Tier> tiers) {

    /// @param policies how many the city means to have on this tier
    public record Tier(String id, Bilingual label, int policies) {}

    public PolicySystem {
        tiers = List.copyOf(tiers);
    }

    static RuleBook<PolicySystem> shipped() {
        return RuleFormat.of("policy-system", PolicySystem.class, "/rules/policy-system.schema.json")
                .book("/rules/policy-system.yaml");
    }
}
