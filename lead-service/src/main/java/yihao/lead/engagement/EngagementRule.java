package yihao.lead.engagement;

import java.util.List;
import java.util.Optional;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L1: engagements as rule data.
///
/// @param remindDays how many days before its last day an engagement stands in the bureau's list
/// @param assessWithinDays how many days after a year's end that year is to be assessed
/// @param unitKinds the kinds of units that engage somebody
/// @param grades the best first
public record EngagementRule(int remindDays, int assessWithinDays, List<String> unitKinds, List<Grade> grades) {

    public EngagementRule {
        unitKinds = List.copyOf(unitKinds);
        grades = List.copyOf(grades);
    }

    /// @param renews whether whoever has it may be engaged for another term
    public record Grade(String code, Words name, boolean renews) {}

    public record Words(String zh, String en) {}

    Optional<Grade> grade(String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /// The versions that ship with the service.
    public static RuleBook<EngagementRule> shipped() {
        return RuleFormat.of("engagements", EngagementRule.class, "/rules/lead/engagements.schema.json")
                .book("/rules/lead/engagements.yaml");
    }
}
