package yihao.lead.targetlist;

import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L2: how large a target list may be and when its firms wait to be reached, as rule data.
///
/// @param mostFirms that stand on one list
/// @param waitsDaysBefore calendar days before a firm is to be reached, from which on it waits in its unit's list
/// @param percentDigits of coverage; rounded half up
public record TargetRule(int mostFirms, int waitsDaysBefore, int percentDigits) {

    /// The versions that ship with the service.
    public static RuleBook<TargetRule> shipped() {
        return RuleFormat.of("target-lists", TargetRule.class, "/rules/lead/target-lists.schema.json")
                .book("/rules/lead/target-lists.yaml");
    }
}
