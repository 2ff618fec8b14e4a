package yihao.lead.pairing;

import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L2: when a pairing waits to be renewed, as rule data.
///
/// @param remindDays calendar days before its last day, from which on it waits in the bureau's list
public record PairingRule(int remindDays) {

    /// The versions that ship with the service.
    public static RuleBook<PairingRule> shipped() {
        return RuleFormat.of("pairings", PairingRule.class, "/rules/lead/pairings.schema.json")
                .book("/rules/lead/pairings.yaml");
    }
}
