package yihao.lead.visit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.WorkingDays;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L9: by when a visit is recorded, as rule data.
///
/// @param recordWithin working days after the last day of the visit
/// @param sameFirmCounts of version 1, as `points`: nothing is counted by them any more
public record VisitRule(
        WorkingDays recordWithin,
        @Nullable String sameFirmCounts,
        @Nullable Map<String, String> points) {

    /// The versions that ship with the service.
    public static RuleBook<VisitRule> shipped() {
        return RuleFormat.of("visits", VisitRule.class, "/rules/lead/visits.schema.json")
                .book("/rules/lead/visits.yaml", "/rules/lead/visits-2.yaml");
    }
}
