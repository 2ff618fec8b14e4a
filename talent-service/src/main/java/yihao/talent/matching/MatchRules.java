package yihao.talent.matching;

import java.util.List;
import java.util.Set;
import yihao.rules.RuleFormat;
import yihao.talent.need.MatchReason.Criterion;

/// Rule TM-01: what a match looks at, as data.
///
/// @param must the criteria without which nobody is matched
/// @param field what equal leading digits of the industry code are worth, the longest first
/// @param classPoints for a class that is high enough
/// @param languagePoints for all languages; in proportion for some
/// @param timePoints for being there in time
public record MatchRules(
        Set<Criterion> must, List<FieldStep> field, int classPoints, int languagePoints, int timePoints) {

    public static final RuleFormat<MatchRules> FORMAT =
            RuleFormat.of("talent-matching", MatchRules.class, "/rules/talent-matching.schema.json");

    /// Equal up to this many digits.
    public record FieldStep(int digits, int points) {}
}
