package yihao.lead.bulk;

import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L6: how many leads may be decided at once, as rule data.
///
/// @param selected that one person chooses for one decision
/// @param perRequest of them in one request, so that nobody waits long without hearing what became of the first ones
public record BulkRule(int selected, int perRequest) {

    /// The versions that ship with the service.
    public static RuleBook<BulkRule> shipped() {
        return RuleFormat.of("lead-bulk", BulkRule.class, "/rules/lead/bulk.schema.json")
                .book("/rules/lead/bulk.yaml");
    }
}
