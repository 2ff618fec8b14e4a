package yihao.lead.pairing;

import java.util.Set;
import yihao.kernel.Function;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L2: who is paired with firms and answers for industry chains, as rule data.
///
/// @param functions whose officers are leaders
public record LeaderRule(Set<Function> functions) {

    public LeaderRule {
        functions = Set.copyOf(functions);
    }

    /// The versions that ship with the service.
    public static RuleBook<LeaderRule> shipped() {
        return RuleFormat.of("leaders", LeaderRule.class, "/rules/lead/leaders.schema.json")
                .book("/rules/lead/leaders.yaml");
    }
}
