package yihao.lead.trip;

import yihao.kernel.WorkingDays;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L9: by when what came of a trip is reported, as rule data.
///
/// @param reportWithin working days after the last day of the trip
/// @param longestDays of one trip, calendar days
public record TripRule(WorkingDays reportWithin, int longestDays) {

    /// The versions that ship with the service.
    public static RuleBook<TripRule> shipped() {
        return RuleFormat.of("trips", TripRule.class, "/rules/lead/trips.schema.json")
                .book("/rules/lead/trips.yaml");
    }
}
