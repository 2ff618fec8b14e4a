package yihao.lead.visit;

import yihao.kernel.WorkingDays;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L9: by when a visit is recorded, as rule data.
///
/// @param recordWithin working days after the last day of the visit
public record VisitRule(WorkingDays recordWithin) {

    /// The versions that ship with the service.
    public static RuleBook<VisitRule> shipped() {
        return RuleFormat.of("visits", VisitRule.class, "/rules/lead/visits.schema.json")
                .book("/rules/lead/visits.yaml");
    }
}
