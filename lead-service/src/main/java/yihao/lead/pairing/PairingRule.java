package yihao.lead.pairing;

import java.util.Set;
import yihao.kernel.Function;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L2: who is paired with firms and when a pairing waits to be renewed, as rule data.
///
/// @param remindDays calendar days before its last day, from which on it waits in the bureau's list
/// @param leaders the functions whose officers are paired
public record PairingRule(int remindDays, Set<Function> leaders) {

    public PairingRule {
        leaders = Set.copyOf(leaders);
    }

    /// The versions that ship with the service.
    public static RuleBook<PairingRule> shipped() {
        return RuleFormat.of("pairings", PairingRule.class, "/rules/lead/pairings.schema.json")
                .book("/rules/lead/pairings.yaml");
    }
}
